package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One record gives one paper in every time zone and language. Takes seconds: it starts the program.
 */
class OnePaperEverywhereTest {
  private static final List<List<String>> PLACES =
      List.of(
          List.of("-Duser.language=en", "-Duser.country=GB"),
          List.of("-Duser.language=ar", "-Duser.country=EG"),
          List.of(
              "-Duser.language=th",
              "-Duser.country=TH",
              "-Duser.extensions=u-ca-buddhist-nu-thai"));

  @TempDir private Path folder;

  @Test
  void itIsTheSameToTheByte() throws Exception {
    for (var kind : List.of("site", "workbook")) {
      var here = report(kind, PLACES.getFirst());
      for (var place : PLACES.subList(1, PLACES.size())) {
        assertThat(Files.mismatch(here, report(kind, place))).as(kind + place).isNegative();
      }
    }
  }

  private Path report(String kind, List<String> place) throws Exception {
    var file =
        folder.resolve(
            "%s-%d.%s"
                .formatted(kind, PLACES.indexOf(place), kind.equals("site") ? "docx" : "xlsx"));
    var command =
        Stream.of(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Duser.timezone=UTC",
                    "-Duser.home=" + folder),
                place.stream(),
                Stream.of("-cp", System.getProperty("java.class.path"), "org.ringfence.Main"),
                Stream.of(
                    "report",
                    "--kind",
                    kind,
                    "--from",
                    "samples/kent-county-council.json",
                    "--out",
                    file.toString()))
            .flatMap(all -> all)
            .toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return file;
  }
}
