package org.reprint.newsroom.tools.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(List.of());

    static Stream<Prefix> everyBlock() {
        return DataFile.rows("special-purpose.tsv").stream()
                .map(row -> Prefix.read(row[0]).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("everyBlock")
    void the_first_and_the_last_address_of_every_special_block_are_refused(Prefix block) throws UnknownHostException {
        BigInteger size = BigInteger.TWO.pow(block.network().length * 8 - block.bits());
        BigInteger first = new BigInteger(1, block.network());

        assertThat(guard.refuses(literal(first, block.network().length))).isPresent();
        assertThat(guard.refuses(literal(first.add(size).subtract(BigInteger.ONE), block.network().length)))
                .isPresent();
        assertThat(guard.refuses(new Site("name.example", 80), InetAddress.getByAddress(block.network())))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.88.100.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "168.63.129.15",
                "168.63.129.17",
                "[2000::1]",
                "[2001:200::1]",
                "[2001:db7::1]",
                "[2001:db9::1]",
                "[2003::1]",
                "[2606:4700:4700::1111]",
                "[2620:4f:8001::1]",
                "[3ffe::1]",
                "[3fff:1000::]"
            })
    void the_neighbours_of_special_blocks_are_public(String host) {
        assertThat(guard.refuses(URI.create("http://" + host + "/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::ffff:8.8.8.8",
                "::8.8.8.8",
                "::ffff:0:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::8.8.8.8",
                "2002:808:808::1",
                "2001:0:808:808::1",
                "fe80::5efe:8.8.8.8"
            })
    void no_ipv4_address_inside_an_ipv6_address_is_public(String host) {
        assertThat(guard.refuses(URI.create("http://[" + host + "]/"))).isPresent();
    }

    @Test
    void the_sentence_names_the_host_and_what_it_leads_to() throws UnknownHostException {
        InetAddress inside = InetAddress.getByAddress(new byte[] {(byte) 169, (byte) 254, (byte) 169, (byte) 254});

        assertThat(guard.refuses(new Site("metadata.example", 80), inside))
                .hasValueSatisfying(why ->
                        assertThat(why).contains("“metadata.example”", "link local, cloud metadata", "fetch.allow"));
    }

    static Stream<Integer> everyServicePort() {
        return DataFile.rows("service-ports.tsv").stream().map(row -> Integer.valueOf(row[0]));
    }

    @ParameterizedTest
    @MethodSource("everyServicePort")
    void ports_of_other_services_are_refused(int port) {
        assertThat(guard.refuses(URI.create("http://example.org:" + port + "/")))
                .hasValueSatisfying(why -> assertThat(why).contains("port " + port + " (", "no web pages"));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 443, 81, 591, 3000, 5000, 8000, 8008, 8080, 8443, 8888, 9001, 9090, 49152, 65535})
    void ports_of_web_servers_are_not(int port) {
        assertThat(guard.refuses(URI.create("https://example.org:" + port + "/")))
                .isEmpty();
    }

    @Test
    void an_allowed_host_is_reached_wherever_it_leads() throws UnknownHostException {
        var lenient = new AddressGuard(List.of(" Archive.Example ", ""));

        assertThat(lenient.refuses(new Site("archive.example", 8080), InetAddress.getLoopbackAddress()))
                .isEmpty();
        assertThat(lenient.refuses(URI.create("http://archive.example:6379/"))).isEmpty();
        assertThat(lenient.refuses(new Site("other.archive.example", 8080), InetAddress.getLoopbackAddress()))
                .isPresent();
    }

    @Test
    void an_allowed_host_with_a_port_is_reached_on_that_port_alone() throws UnknownHostException {
        var lenient = new AddressGuard(List.of("127.0.0.1:8080", "[::1]:8081"));

        assertThat(lenient.refuses(URI.create("http://127.0.0.1:8080/"))).isEmpty();
        assertThat(lenient.refuses(URI.create("http://127.0.0.1:8081/"))).isPresent();
        assertThat(lenient.refuses(URI.create("http://[::1]:8081/"))).isEmpty();
        assertThat(lenient.refuses(URI.create("http://[::1]:8080/"))).isPresent();
        assertThat(lenient.refuses(new Site("evil.example", 8080), InetAddress.getLoopbackAddress()))
                .isPresent();
    }

    @Test
    void addresses_in_an_allowed_block_are_reached_but_not_on_ports_of_other_services() throws UnknownHostException {
        var lenient = new AddressGuard(List.of("10.1.0.0/16", "fd00::/8", "::1"));

        assertThat(lenient.refuses(URI.create("http://10.1.2.3/"))).isEmpty();
        assertThat(lenient.refuses(URI.create("http://10.2.2.3/"))).isPresent();
        assertThat(lenient.refuses(URI.create("http://[fd12::1]/"))).isEmpty();
        assertThat(lenient.refuses(URI.create("http://[::1]/"))).isEmpty();
        assertThat(lenient.refuses(new Site("inside.example", 80), InetAddress.getByAddress(new byte[] {10, 1, 0, 9})))
                .isEmpty();
        assertThat(lenient.refuses(URI.create("http://10.1.2.3:6379/"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "a b", "http://example.org", "example.org/path", "10.0.0/8", "user@host"})
    void an_allow_list_that_cannot_be_read_stops_the_start(String entry) {
        assertThatThrownBy(() -> new AddressGuard(List.of(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fetch.allow")
                .hasMessageContaining(entry);
    }

    private static URI literal(BigInteger address, int length) {
        byte[] bytes = new byte[length];
        byte[] number = address.toByteArray();
        int taken = Math.min(number.length, length);
        System.arraycopy(number, number.length - taken, bytes, length - taken, taken);
        String host = length == 16
                ? "[" + Ipv6Spelling.write(bytes) + "]"
                : String.join(
                        ".",
                        Arrays.asList(bytes[0], bytes[1], bytes[2], bytes[3]).stream()
                                .map(b -> Integer.toString(b & 255))
                                .toList());
        return URI.create("http://" + host + "/");
    }
}
