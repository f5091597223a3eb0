package org.yinfeng.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over appears whole, or not at all, and is as open to others as any file of that folder. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileMayBeReadByWhomAnyNewFileOfTheFolderMay() throws IOException {
        Path any = Files.createFile(folder.resolve("any"));
        Path written = folder.resolve("list.csv");
        WholeFile.write(written, out -> out.write('x'));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(any));
        }
        assertThat(written).hasContent("x");
    }

    @Test
    void aFailureLeavesWhatWasThereAndNothingBeside() throws IOException {
        Path written = Files.writeString(folder.resolve("list.csv"), "before");
        assertThatThrownBy(() -> WholeFile.write(written, out -> {
            out.write('x');
            throw new IOException("full");
        })).isInstanceOf(IOException.class);
        assertThat(written).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(written);
        }
    }
}
