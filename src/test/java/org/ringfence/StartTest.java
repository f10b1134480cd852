package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens before anything is constructed. */
class StartTest {
  private static final Path HOME = Path.of("/home/sam").toAbsolutePath();

  @Test
  void theRegisterLivesWhereTheSystemKeepsAUsersData() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()).register())
        .isEqualTo(HOME.resolve(".local/share/ringfence/register.ringfence"));
    var elsewhere = HOME.resolve("data");
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", elsewhere.toString())).data())
        .isEqualTo(elsewhere.resolve("ringfence"));
    var moved = HOME.resolve("moved");
    assertThat(UserFolders.of("Linux", HOME, Map.of("HOME", moved.toString())).data())
        .isEqualTo(moved.resolve(".local/share/ringfence"));
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")).data())
        .isEqualTo(HOME.resolve(".local/share/ringfence"));
    assertThat(
            UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", elsewhere.toString())).data())
        .isEqualTo(elsewhere.resolve("Ringfence"));
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).data())
        .isEqualTo(HOME.resolve("Library/Application Support/Ringfence"));
  }

  @Test
  void withoutADisplayTwoLinesSayHowToGetOne() {
    assertThat(Display.obstacle("Linux", Map.of(), false)).hasSize(2);
    assertThat(Display.obstacle("Linux", Map.of("WAYLAND_DISPLAY", "w"), false)).hasSize(2);
    assertThat(Display.obstacle("Linux", Map.of(), true)).isEmpty();
    assertThat(Display.obstacle("Windows 11", Map.of(), false)).isEmpty();
  }

  @Test
  void whatNobodyExpectedGetsACodeThatIsFoundInTheLog(@TempDir Path folder) throws Exception {
    var diary = ProgramLog.open(folder.resolve("logs"));
    var lines = diary.unexpected(new IllegalStateException("the cause"));
    var code = lines.getFirst().replaceAll(".*(RF-[0-9A-F]{4}).*", "$1");
    try (var logs = Files.list(folder.resolve("logs"))) {
      var text =
          Files.readString(logs.filter(f -> f.toString().endsWith(".log")).findFirst().get());
      assertThat(text).contains(code, "the cause");
    }
    assertThat(lines).anyMatch(line -> line.contains("What was saved is safe"));
    assertThat(String.join(" ", lines)).doesNotContain("IllegalStateException");
  }

  @Test
  void whatTheWindowShowsHasTheCodeOfTheLog(@TempDir Path folder) throws Exception {
    var mishap =
        ProgramLog.open(folder.resolve("logs")).happened(new StackOverflowError("the cause"));
    try (var logs = Files.list(folder.resolve("logs"))) {
      var text =
          Files.readString(logs.filter(f -> f.toString().endsWith(".log")).findFirst().get());
      assertThat(text).contains(mishap.code(), "the cause");
    }
    assertThat(mishap.isWritten()).isTrue();
    assertThat(mishap.details()).contains(mishap.code(), "the cause", "StartTest.java:");
  }
}
