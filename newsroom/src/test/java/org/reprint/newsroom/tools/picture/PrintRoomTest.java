package org.reprint.newsroom.tools.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reprint.newsroom.SharedFolder;
import org.reprint.newsroom.words.picture.Darkroom.Prints;
import org.reprint.newsroom.words.picture.Darkroom.Unreadable;
import org.reprint.newsroom.words.picture.Picture.Print;

class PrintRoomTest {
    private final PrintRoom room = new PrintRoom();

    @ParameterizedTest
    @CsvSource({
        "2400, 320;640;960;1600",
        "1600, 320;640;960;1600",
        "1000, 320;640;960;1000",
        "320, 320",
        "200, 200",
        "20, 20"
    })
    void prints_are_never_wider_than_the_original(int width, String widths) {
        List<Print> prints = developed(encoded(photograph(width, width / 2), "jpg"));

        assertThat(prints)
                .extracting(Print::width)
                .isEqualTo(
                        Arrays.stream(widths.split(";")).map(Integer::valueOf).toList());
        assertThat(prints).allSatisfy(print -> {
            BufferedImage image = decoded(print);
            assertThat(image.getWidth()).isEqualTo(print.width());
            assertThat(image.getHeight()).isEqualTo(print.height());
            assertThat((double) print.height()).isBetween(print.width() / 2.0 - 1, print.width() / 2.0 + 1);
        });
    }

    @Test
    void photographs_become_progressive_jpegs_of_the_same_look() {
        Print print = developed(encoded(photograph(800, 600), "png")).getLast();

        assertThat(print.mediaType()).isEqualTo("image/jpeg");
        assertThat(segments(print.bytes())).contains(0xc2).doesNotContain(0xc0);
        Color corner = new Color(decoded(print).getRGB(790, 590));
        assertThat(corner.getRed()).isBetween(215, 255);
        assertThat(corner.getBlue()).isBetween(0, 40);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void a_photograph_stands_upright_as_its_camera_says(int orientation, int right, int bottom) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 100, 75);

        Print print = developed(turned(encoded(image, "jpg"), orientation)).getLast();

        assertThat(print.width()).isEqualTo(orientation < 5 ? 400 : 300);
        BufferedImage upright = decoded(print);
        int x = right == 1 ? upright.getWidth() - 20 : 20;
        int y = bottom == 1 ? upright.getHeight() - 20 : 20;
        assertThat(new Color(upright.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(upright.getWidth() - 1 - x, upright.getHeight() - 1 - y)).getRed())
                .isLessThan(60);
    }

    @Test
    void nothing_of_the_metadata_comes_through() {
        byte[] original = turned(encoded(photograph(700, 500), "jpg"), 1);
        assertThat(text(original)).contains("Exif");

        assertThat(developed(original)).allSatisfy(print -> {
            assertThat(text(print.bytes())).doesNotContain("Exif", "secret place");
            assertThat(segments(print.bytes())).doesNotContain(0xe1, 0xfe, 0xed);
        });
    }

    @Test
    void transparency_is_kept() {
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().drawImage(photograph(250, 400), 0, 0, null);

        Print print = developed(encoded(image, "png")).getLast();

        assertThat(print.mediaType()).isEqualTo("image/png");
        assertThat(decoded(print).getRGB(480, 200) >>> 24).isZero();
        assertThat(decoded(print).getRGB(20, 200) >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void drawings_of_few_colours_stay_sharp(String format) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(100, 100, 50, 300);

        Print print = developed(encoded(image, format)).getLast();

        assertThat(print.mediaType()).isEqualTo("image/png");
        assertThat(decoded(print).getRGB(120, 200)).isEqualTo(Color.ORANGE.getRGB());
    }

    @Test
    void webp_is_read() throws IOException {
        byte[] webp;
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("gradient.webp"))) {
            webp = in.readAllBytes();
        }

        assertThat(developed(webp)).extracting(Print::width).containsExactly(320, 400);
    }

    @Test
    void a_large_photograph_is_thinned_while_it_is_decoded() {
        byte[] large = encoded(new BufferedImage(8000, 4900, BufferedImage.TYPE_BYTE_GRAY), "jpg");

        assertThat(developed(large)).extracting(Print::width).containsExactly(320, 640, 960, 1600);
        assertThat(developed(large).getLast().height()).isEqualTo(980);
    }

    @Test
    void a_picture_with_more_pixels_than_fit_is_refused_by_its_head() {
        assertThat(why(png(30_000, 30_000))).contains("30000 × 30000", "40 megapixels");
        assertThat(why(png(Integer.MAX_VALUE, Integer.MAX_VALUE))).contains("megapixels");
    }

    @Test
    void counting_pixels_are_no_pictures() {
        assertThat(why(encoded(photograph(1, 1), "png"))).contains("1 × 1", "too small");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF8",
                "BM",
                "%PDF-1.7",
                "GIF89a/*\0\0*/=1;alert(1)//"
            })
    void what_is_no_picture_is_refused_with_a_sentence(String content) {
        assertThat(why(content.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("The ")
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void broken_pictures_never_escape_as_exceptions(String format) {
        byte[] whole = encoded(photograph(120, 90), format);
        var random = new Random(7);
        int answered = 0;
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(1, whole.length));
            for (int k = 0; k < random.nextInt(12); k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            answered += room.develop(broken) == null ? 0 : 1;
        }
        assertThat(answered).isEqualTo(300);
    }

    @Test
    void every_shared_image_bomb_is_answered_with_a_sentence(@TempDir Path folder) throws Exception {
        Path maker = SharedFolder.file("security/make_bombs.py");
        // Of all the bombs only the pictures: the others take a minute to make.
        String pictures = "import sys; s=open(sys.argv[2]).read();"
                + " exec(s[:s.index('BASE=')]); exec(s[s.index('# images'):s.index('# CSV members')])";
        Process process = new ProcessBuilder("python3", "-c", pictures, folder.toString(), maker.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();

        try (var files = Files.list(folder)) {
            List<Path> bombs = files.filter(
                            f -> f.getFileName().toString().matches("(img|svg|html-as).*\\.(png|gif|jpg|svg)"))
                    .toList();
            assertThat(bombs).hasSize(8);
            for (Path bomb : bombs) {
                assertThat(room.develop(Files.readAllBytes(bomb)))
                        .as(bomb.getFileName().toString())
                        .isInstanceOfSatisfying(
                                Unreadable.class,
                                unreadable -> assertThat(unreadable.why()).endsWith("."));
            }
        }
    }

    private List<Print> developed(byte[] bytes) {
        return assertThat(room.develop(bytes))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Prints.class))
                .actual()
                .prints();
    }

    private String why(byte[] bytes) {
        return assertThat(room.develop(bytes))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Unreadable.class))
                .actual()
                .why();
    }

    /// Every pixel its own colour: dark at the top left, yellow at the bottom right.
    private static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(255 * x / width, 255 * y / height, (x * y) % 30).getRGB());
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage decoded(Print print) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(print.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same JPEG with an Exif segment (CIPA DC-008) that holds the orientation and a description.
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] place = "secret place\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 24 + 4 + place.length);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /// A PNG of one bit a pixel that is all head and no pixels.
    private static byte[] png(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put((byte) 1).put(new byte[4]);
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// The markers of a JPEG's segments up to the first scan.
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new java.util.ArrayList<>();
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at + 1] & 255) != 0xda) {
            markers.add(jpeg[at + 1] & 255);
            at += 2 + (((jpeg[at + 2] & 255) << 8) | (jpeg[at + 3] & 255));
        }
        return markers;
    }
}
