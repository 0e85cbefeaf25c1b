package org.reprint.newsroom.doors.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reprint.newsroom.words.settings.Settings;

/// Looks at the machine and at the settings.
final class MachineCheck {

    private static final int JAVA = 25;
    private static final long ROOM = 1L << 30;

    private MachineCheck() {}

    static List<Finding> of(Settings settings) {
        Path folder = settings.data().folder().toAbsolutePath().normalize();
        return List.of(java(), writable(folder), room(folder), address(settings), contact(settings));
    }

    private static Finding java() {
        int release = Runtime.version().feature();
        return release >= JAVA
                ? Finding.good("java", "Java " + Runtime.version() + ".")
                : Finding.bad("java", "Java " + release + " is too old; install " + JAVA + " or newer.");
    }

    private static Finding writable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".doctor", null));
            return Finding.good("data folder", folder + " can be written.");
        } catch (IOException no) {
            return Finding.bad(
                    "data folder",
                    folder + " is not there or cannot be written; let this user write there, or name another with"
                            + " --data.");
        }
    }

    private static Finding room(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free >= ROOM
                    ? Finding.good("disk", Steps.size(free) + " free.")
                    : Finding.hint("disk", "Only " + Steps.size(free) + " free; make room before it is full.");
        } catch (IOException unknown) {
            return Finding.hint("disk", "How much room is left cannot be seen.");
        }
    }

    private static Finding address(Settings settings) {
        return settings.site()
                .address()
                .map(a -> a.getScheme().equalsIgnoreCase("https")
                        ? Finding.good("address", "The site is known as " + a + ".")
                        : Finding.hint("address", a + " is not https; readers' browsers will warn of it."))
                .orElseGet(() -> Finding.hint(
                        "address",
                        "site.address is not set: feeds and search engines are told the address it listens on. Set it"
                                + " before the site is public."));
    }

    private static Finding contact(Settings settings) {
        return settings.site()
                .contact()
                .map(c -> Finding.good("contact", "Readers and rights holders write to " + c + "."))
                .orElseGet(() -> Finding.hint(
                        "contact", "site.contact is not set: readers and rights holders cannot write to you."));
    }
}
