package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One record gives one paper, one score and one verdict in every time zone and language. Takes
 * seconds: it starts the program in each place.
 */
class OnePaperEverywhereTest {
  /** Other digits, another calendar, another capital i, another encoding; days before and after. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of(
              "-Duser.timezone=Pacific/Auckland",
              "-Duser.language=th",
              "-Duser.country=TH",
              "-Duser.extensions=u-ca-buddhist-nu-thai"),
          List.of(
              "-Duser.timezone=Pacific/Honolulu",
              "-Dfile.encoding=ISO-8859-1",
              "-Duser.language=tr",
              "-Duser.country=TR"));

  private static final Path FIXTURES =
      Path.of("src", "test", "resources", "org", "ringfence", "fixtures", "0.2.0");

  /** Ten papers, an export and what was said. */
  private static final int EVERYTHING = 12;

  @TempDir private Path folder;

  @Test
  void allThatIsWrittenIsTheSameToTheByte() throws Exception {
    var first = written(0);
    assertThat(first).hasSize(EVERYTHING);
    assertThat(new String(first.getOrDefault("said.txt", new byte[0]), StandardCharsets.UTF_8))
        .contains("verify HERE/site.docx", "As written.");
    for (var place = 1; place < PLACES.size(); place++) {
      var other = written(place);
      assertThat(other.keySet()).isEqualTo(first.keySet());
      for (var name : first.keySet()) {
        assertThat(text(other, name))
            .as("%s, %s", name, PLACES.get(place))
            .isEqualTo(text(first, name));
      }
    }
  }

  /** A letter for each byte, so that what differs can be read. */
  private static String text(Map<String, byte[]> written, String name) {
    return new String(written.getOrDefault(name, new byte[0]), StandardCharsets.ISO_8859_1);
  }

  /** What the program writes in a place, by its name. */
  private Map<String, byte[]> written(int place) throws Exception {
    var here = Files.createDirectories(folder.resolve("place" + place));
    Files.copy(FIXTURES.resolve("register.ringfence"), here.resolve("register.ringfence"));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.home=" + folder,
            // As the program's own runs have one each; a shared one is swept by whoever ends.
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary" + place))));
    command.addAll(PLACES.get(place));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(
            EverywhereProgram.class.getName(),
            here.toString(),
            folder.resolve("place0").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return files(here);
  }

  private static Map<String, byte[]> files(Path here) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var all = Files.list(here)) {
      all.filter(file -> file.toString().matches(".*\\.(docx|xlsx|json|txt)"))
          .forEach(file -> files.put(file.getFileName().toString(), bytes(file)));
    }
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
