package org.ringfence.assessment.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;
import org.ringfence.model.checklist.DeviceField;
import org.ringfence.model.checklist.PointResult;
import org.ringfence.model.checklist.VisitField;

/** Whatever is said of a checklist that came back has words, and no words are left over. */
class ReturnedChecklistWordsTest {
  private static final Path MAIN = Path.of("src/main/java/org/ringfence");
  private static final List<Path> SOURCES =
      List.of(
          MAIN.resolve("assessment/checklist"),
          MAIN.resolve("report/checklist/ChecklistReading.java"),
          MAIN.resolve("report/checklist/ReturnedSheet.java"),
          MAIN.resolve("cli/assessment/ChecklistImport.java"));
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z.-]*)\"");

  @Test
  void everyTextIsSaidAndEveryRefusalHasAMend() throws IOException {
    var used = new TreeSet<String>();
    for (var source : SOURCES) {
      try (var files = Files.walk(source)) {
        files.filter(Files::isRegularFile).forEach(file -> used.addAll(literals(file)));
      }
    }
    ids("device", Arrays.stream(DeviceField.values()).map(DeviceField::id)).forEach(used::add);
    ids("visit", Arrays.stream(VisitField.values()).map(VisitField::id)).forEach(used::add);
    ids("point", Arrays.stream(PointResult.values()).map(PointResult::id)).forEach(used::add);
    used.add("mend.harmful");
    var keys = Messages.british("checklist").keys();
    for (var key : keys) {
      assertThat(used).contains(key.replaceFirst("^mend\\.(?!harmful|not-yet)", ""));
    }
    for (var mend : keys.stream().filter(key -> key.startsWith("mend.")).toList()) {
      assertThat(Messages.british("checklist").say(mend))
          .containsAnyOf("Nothing was imported.", "--yes");
    }
  }

  private static Stream<String> ids(String family, Stream<String> ids) {
    return ids.map(id -> family + "." + id);
  }

  private static Set<String> literals(Path file) {
    try {
      return KEY.matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
