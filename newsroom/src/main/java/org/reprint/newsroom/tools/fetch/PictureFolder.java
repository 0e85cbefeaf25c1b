package org.reprint.newsroom.tools.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that a saved page lies in, with the pictures saved along with it. Nothing outside of it can be found.
///
/// @param folder its real path, without symbolic links
record PictureFolder(Path folder) {

    /// The folder of a file, when there is one.
    static Optional<PictureFolder> around(Path file) {
        try {
            return Optional.ofNullable(file.toRealPath().getParent()).map(PictureFolder::new);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Finds the file that a page means by a picture's address.
    ///
    /// @param page the address that the page's links were resolved against
    /// @param picture the address that came of it
    /// @return a regular file inside the folder, or empty
    Optional<Path> find(URI page, URI picture) {
        String within = page.getRawPath().substring(0, page.getRawPath().lastIndexOf('/') + 1);
        boolean sameSite = page.getScheme().equals(picture.getScheme())
                && page.getRawAuthority().equals(picture.getRawAuthority());
        if (!sameSite || picture.getRawPath() == null || !picture.getRawPath().startsWith(within)) {
            return Optional.empty();
        }
        String name = picture.getPath().substring(URI.create(within).getPath().length());
        try {
            Path file = folder.resolve(name).toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
