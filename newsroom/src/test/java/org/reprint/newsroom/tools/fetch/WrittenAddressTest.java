package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.tools.fetch.WrittenAddress.Address;
import org.reprint.newsroom.tools.fetch.WrittenAddress.NotOne;

class WrittenAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org                      | https://example.org/
            HTTPS://Example.ORG:443/Story            | https://example.org/Story
            http://example.org:80/                   | http://example.org/
            http://example.org:8080/a                | http://example.org:8080/a
            http://example.org:/a                    | http://example.org/a
            http://example.org./a                    | http://example.org/a
            https://example.org/a#part               | https://example.org/a
            https://example.org?q=1                  | https://example.org/?q=1
            https://example.org/a/../b/./c/          | https://example.org/b/c/
            https://example.org/a/%2e%2E/b/..        | https://example.org/
            https://example.org/../../a              | https://example.org/a
            https://example.org/a b?c d              | https://example.org/a%20b?c%20d
            https://example.org/новости?о=я          | https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?%D0%BE=%D1%8F
            https://example.org/a%zz%41              | https://example.org/a%25zz%41
            https://example.org/a[1]{2}^`            | https://example.org/a%5B1%5D%7B2%7D%5E%60
            https://example.org//a//b                | https://example.org//a//b
            https:example.org/a                      | https://example.org/a
            https:/example.org/a                     | https://example.org/a
            https:////example.org/a                  | https://example.org/a
            https:\\\\example.org\\a\\b?c\\d         | https://example.org/a/b?c%5Cd
            https://my_paper.example.org/a           | https://my_paper.example.org/a
            """)
    void is_read_as_browsers_read_it(String written, String read) {
        assertThat(WrittenAddress.read(written)).isEqualTo(new Address(URI.create(read)));
    }

    @Test
    void white_space_around_and_line_breaks_within_do_not_count() {
        assertThat(WrittenAddress.read(" \u0000\n ht\ntp\r://exa\tmple.org/a\n "))
                .isEqualTo(new Address(URI.create("http://example.org/a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bücher.example      | xn--bcher-kva.example
            BÜCHER.example      | xn--bcher-kva.example
            straße.example      | xn--strae-oqa.example
            новости.рф          | xn--b1amnebsh.xn--p1ai
            新闻。中国          | xn--efvy88h.xn--fiqs8s
            ⓛⓞⓒⓐⓛⓗⓞⓢⓣ           | localhost
            LOCALHOST%2e        | localhost
            ex%41mple.org       | example.org
            ex\u00adample.org   | example.org
            ａ.example          | a.example
            xn--bcher-kva.example | xn--bcher-kva.example
            """)
    void hosts_of_any_script_become_ascii(String written, String ascii) {
        assertThat(WrittenAddress.read("http://" + written + "/"))
                .isEqualTo(new Address(URI.create("http://" + ascii + "/")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1                | 127.0.0.1
            127.1                    | 127.0.0.1
            127.0.1                  | 127.0.0.1
            127.65535                | 127.0.255.255
            2130706433               | 127.0.0.1
            0x7f000001               | 127.0.0.1
            0X7F.1                   | 127.0.0.1
            017700000001             | 127.0.0.1
            0177.0.0.01              | 127.0.0.1
            0000177.0x0.0.1          | 127.0.0.1
            0x7f.0x0.0x0.0x1.        | 127.0.0.1
            0x.0x.0                  | 0.0.0.0
            0                        | 0.0.0.0
            4294967295               | 255.255.255.255
            １２７．０．０．１       | 127.0.0.1
            ①②⑦.⓪.⓪.①                | 127.0.0.1
            127。0。0。1             | 127.0.0.1
            %31%32%37%2e1            | 127.0.0.1
            [::1]                    | [::1]
            [0:0:0:0:0:0:0:1]        | [::1]
            [0000:0000:0000:0000:0000:0000:0000:0001] | [::1]
            [::]                     | [::]
            [::127.0.0.1]            | [::7f00:1]
            [::FFFF:127.0.0.1]       | [::ffff:7f00:1]
            [2001:DB8:0:0:1:0:0:1]   | [2001:db8::1:0:0:1]
            [1:0:2:0:3:0:4:0]        | [1:0:2:0:3:0:4:0]
            [64:ff9b::10.0.0.1]      | [64:ff9b::a00:1]
            """)
    void numbers_mean_the_address_they_mean_to_a_browser(String written, String host) {
        assertThat(WrittenAddress.read("http://" + written + ":8080/a"))
                .isEqualTo(new Address(URI.create("http://" + host + ":8080/a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "383.256.256.257",
                "127.0.0.256",
                "4294967296",
                "6425673729",
                "1.2.3.4.5",
                "0x100000000",
                "foo.0x4",
                "1.2..3",
                "09.0.0.1",
                "[11.22.33.44]",
                "[::1%25lo]",
                "[::1%lo]",
                "[fe80::1%eth0]",
                "[1::2::3]",
                "[1:2:3:4:5:6:7]",
                "[1:2:3:4:5:6:7:8:9]",
                "[::1.2.3]",
                "[::1.2.3.256]",
                "[::01.2.3.4]",
                "[::g]",
                "[12345::]",
                "[::1",
                "",
                "..",
                "a..b",
                ".a",
                "a b",
                "a%00b",
                "127.0.0.1%00.example.com",
                "a%23b",
                "a%2fb",
                "a<b",
                "a|b",
                "-a.example",
                "%zz",
                "%ff",
                "xn--zz-.example",
                "xn--a",
                "a\u200db.example"
            })
    void what_is_no_host_is_refused(String written) {
        assertThat(WrittenAddress.read("http://" + written + "/")).isInstanceOf(NotOne.class);
    }

    @Test
    void labels_and_names_too_long_for_dns_are_refused() {
        String label = "a".repeat(63);
        assertThat(WrittenAddress.read("http://" + label + "/")).isInstanceOf(Address.class);
        assertThat(WrittenAddress.read("http://" + label + "a/")).isInstanceOf(NotOne.class);
        assertThat(WrittenAddress.read("http://" + "a.".repeat(126) + "a/")).isInstanceOf(Address.class);
        assertThat(WrittenAddress.read("http://" + "a.".repeat(127) + "a/")).isInstanceOf(NotOne.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:/etc/passwd",
                "jar:file:///a!/",
                "ftp://example.org/",
                "gopher://example.org",
                "javascript:alert(1)",
                "data:text/html,a",
                "view-source:http://example.org",
                "feed://example.org",
                "netdoc:///a",
                "urn:isbn:1",
                "blob:http://example.org/",
                "C:\\page.html",
                "unix:/var/run/docker.sock"
            })
    void other_schemes_are_refused(String written) {
        assertThat(WrittenAddress.read(written))
                .isInstanceOfSatisfying(
                        NotOne.class,
                        not -> assertThat(not.why()).contains(written, "does not begin with http:// or https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "example.org/a", "//example.org/a", "/etc/passwd", "../a", "\\\\host\\share"})
    void by_itself_an_address_has_a_scheme(String written) {
        assertThat(WrittenAddress.read(written)).isInstanceOf(NotOne.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http:///", "http://:80/", "https://?x", "https:#a", "http://[]/"})
    void an_address_without_a_host_is_refused(String written) {
        assertThat(WrittenAddress.read(written)).isInstanceOf(NotOne.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user@example.org/", "http://user:word@example.org/", "http://11.22.33.44@127.0.0.1/",
                "http://127.0.0.1:80@11.22.33.44:9001/", "http://@example.org/", "http://a&@127.0.0.1:9#@b/"
            })
    void names_and_passwords_are_refused(String written) {
        assertThat(WrittenAddress.read(written))
                .isInstanceOfSatisfying(
                        NotOne.class, not -> assertThat(not.why()).contains("user name or password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9002\\@11.22.33.44:9001/a", "http://11.22.33.44?@127.0.0.1/a",
                "http://11.22.33.44#@127.0.0.1/a", "http:\\\\11.22.33.44\\@127.0.0.1/"
            })
    void addresses_that_programs_read_in_two_ways_are_refused(String written) {
        assertThat(WrittenAddress.read(written)).isInstanceOf(NotOne.class);
    }

    @Test
    void an_at_sign_behind_the_host_is_part_of_the_path() {
        assertThat(WrittenAddress.read("https://example.org/@writer/story?by=a@b"))
                .isEqualTo(new Address(URI.create("https://example.org/@writer/story?by=a@b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "99999999999", "80:80", "8o", "0x50", "%38"})
    void ports_are_numbers_to_65535(String port) {
        assertThat(WrittenAddress.read("http://example.org:" + port + "/"))
                .isInstanceOfSatisfying(
                        NotOne.class, not -> assertThat(not.why()).contains("port"));
    }

    @Test
    void zeros_before_a_port_do_not_count() {
        assertThat(WrittenAddress.read("http://example.org:008080/"))
                .isEqualTo(new Address(URI.create("http://example.org:8080/")));
    }

    @Test
    void very_long_addresses_are_refused_and_shown_cut() {
        assertThat(WrittenAddress.read("http://example.org/" + "a".repeat(8000)))
                .isInstanceOfSatisfying(
                        NotOne.class,
                        not -> assertThat(not.why())
                                .contains("longer than 8000 characters")
                                .hasSizeLessThan(400));
    }

    @Test
    void control_and_direction_characters_are_not_shown() {
        assertThat(WrittenAddress.read("fi\u0001le:\u202eabc\u0007"))
                .isInstanceOfSatisfying(
                        NotOne.class, not -> assertThat(not.why()).contains("“file:abc”"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b                     | https://example.org/a/b
            ./b                   | https://example.org/a/b
            ../b                  | https://example.org/b
            ../../../b            | https://example.org/b
            /b?c                  | https://example.org/b?c
            ?c                    | https://example.org/a/page?c
            #part                 | https://example.org/a/page?q=1
            //other.example/b     | https://other.example/b
            \\\\other.example/b   | https://other.example/b
            https:b               | https://example.org/a/b
            https:/b              | https://example.org/b
            https://other.example | https://other.example/
            http:other.example    | http://other.example/
            http://127.1/         | http://127.0.0.1/
            """)
    void a_redirect_is_read_against_the_page_it_leaves(String written, String read) {
        URI base = URI.create("https://example.org/a/page?q=1");
        assertThat(WrittenAddress.read(base, written)).isEqualTo(new Address(URI.create(read)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "gopher://127.0.0.1/", "jar:http://a!/", "//user@b/", "http://[::1%lo]/"})
    void a_redirect_to_what_is_not_the_web_is_refused(String written) {
        assertThat(WrittenAddress.read(URI.create("https://example.org/"), written))
                .isInstanceOf(NotOne.class);
    }
}
