package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the start script says before there is a Java to say it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;

  @Test
  void aFolderThatIsGoneIsOneMessageAndNoStackTrace() throws Exception {
    var script = Path.of("packaging/bin/ringfence").toAbsolutePath();
    var steps = "mkdir gone && cd gone && rmdir ../gone && exec sh \"$0\" list";
    var program =
        new ProcessBuilder("sh", "-c", steps, script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).isEqualTo(1);
    assertThat(said)
        .contains("the folder that you are in is gone. Nothing was changed.")
        .doesNotContain("java.lang", "\tat ");
  }
}
