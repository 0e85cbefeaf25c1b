package org.reprint.newsroom.words.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/, BY, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "http://www.creativecommons.org/licenses/by-nd/3.0/us/, BY_ND, CC BY-ND 3.0, https://creativecommons.org/licenses/by-nd/3.0/us/",
        "//creativecommons.org/licenses/by-nc-sa/2.5/deed.de, BY_NC_SA, CC BY-NC-SA 2.5, https://creativecommons.org/licenses/by-nc-sa/2.5/",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode, BY_NC_ND, CC BY-NC-ND 4.0, https://creativecommons.org/licenses/by-nc-nd/4.0/",
        "https://creativecommons.org/publicdomain/zero/1.0/, CC0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "HTTPS://CREATIVECOMMONS.ORG/licenses/BY-SA, BY_SA, CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/",
    })
    void is_known_by_its_address(String address, Licence.Kind kind, String name, String uri) {
        assertThat(Licence.of(address)).hasValueSatisfying(licence -> {
            assertThat(licence.kind()).isEqualTo(kind);
            assertThat(licence.name()).isEqualTo(name);
            assertThat(licence.uri()).hasToString(uri);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://creativecommons.org/",
                "https://creativecommons.org/about/",
                "https://creativecommons.org.evil.example/licenses/by/4.0/",
                "https://example.org/?https://creativecommons.org/licenses/by/4.0/",
                "CC BY 4.0",
                ""
            })
    void is_not_guessed(String address) {
        assertThat(Licence.of(address)).isEmpty();
    }

    @Test
    void conditions_of_the_family_are_those_of_their_names() {
        for (Licence.Kind kind : Licence.Kind.values()) {
            assertThat(kind.nonCommercial()).isEqualTo(kind.name().contains("NC"));
            assertThat(kind.noDerivatives()).isEqualTo(kind.name().contains("ND"));
            assertThat(kind.shareAlike()).isEqualTo(kind.name().contains("SA"));
            assertThat(kind.attribution()).isEqualTo(kind.name().startsWith("BY"));
        }
    }
}
