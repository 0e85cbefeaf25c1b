package org.reprint.newsroom.tools.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names may be one, and which are.
class LatinSpellingTest {

    private final LatinSpelling spelling = new LatinSpelling();

    @ParameterizedTest
    @CsvSource({
        "Dmitry Peskov, Дмитрий Песков",
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Volodymyr Zelenskyy, Володимир Зеленський",
        "Nikita Khrushchev, Никита Хрущёв",
        "Mohammed Morsi, محمد مرسي",
        "Xi Jinping, 习近平",
        "Ines Calloway, Инес Калловей",
        "Maria Lopez, Мария Лопес",
        "Emmanuel Macron, Эмманюэль Макрон",
    })
    void a_name_sounds_the_same_in_another_script_or_spelling(String one, String other) {
        assertThat(spelling.of(one).sound()).isEqualTo(spelling.of(other).sound());
        assertThat(spelling.of(one).key()).isNotEqualTo(spelling.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"José Müller, JOSE MULLER", "Conor O’Brien, Conor O'Brien", "Jean-Luc  Picard, jean luc picard"})
    void a_name_is_the_same_without_case_marks_and_signs(String one, String other) {
        assertThat(spelling.of(one)).isEqualTo(spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Dmitry Peskov, Dmitry Medvedev", "Sergei Lavrov, Сергей Шойгу", "Anna Berg, Hanna Bark"})
    void other_names_sound_otherwise(String one, String other) {
        assertThat(spelling.of(one).sound()).isNotEqualTo(spelling.of(other).sound());
    }
}
