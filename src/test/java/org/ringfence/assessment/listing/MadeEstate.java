package org.ringfence.assessment.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;

/** A file of many installations, the same for the same number; as large as a file may be. */
final class MadeEstate {
  private static final List<String> LABELS =
      List.of("Hikvision", "Dahua", "AXIS", "Hanwha", "no label", "Uniview", "Bosch");
  private static final String COUNCIL = "Anyshire County Council";
  private static final int ANSWERED = 12;
  private static final int SITES_OF = 3;
  private static final int DAYS = 400;

  private final CatalogueServices knowledge;
  private final Random random = new Random(14);

  MadeEstate(CatalogueServices knowledge) {
    this.knowledge = knowledge;
  }

  /** Writes the file of so many installations. */
  void write(int installations, Path file) {
    try (var out = Files.newBufferedWriter(file)) {
      for (var number = 0; number < installations; number++) {
        write(number, installations, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands before and after the assessments is that of the first and the last. */
  private void write(int number, int installations, Writer out) throws IOException {
    var one = new AssessmentFile(COUNCIL, List.of(assessment(number)));
    var text = new String(knowledge.writer().write(one), StandardCharsets.UTF_8);
    var begin = text.indexOf("    {", text.indexOf("\"assessments\""));
    var end = text.lastIndexOf("    }") + "    }".length();
    out.write(text, number == 0 ? 0 : begin, (number == 0 ? end : end - begin));
    out.write(number == installations - 1 ? text.substring(end) : ",\n");
  }

  /** One installation. */
  Assessment assessment(int number) {
    var site = number / SITES_OF;
    return new Assessment(
        id(),
        ListedRegister.TODAY.minusDays(random.nextInt(DAYS)),
        new Site("site-" + site, "School " + site, site + " High Street", ""),
        new Installation("Cameras " + number % SITES_OF),
        new Equipment.Devices(List.of(device(Device.Kind.RECORDER), device(Device.Kind.CAMERA))),
        answers(),
        Map.of());
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private Device device(Device.Kind kind) {
    return new Device(
        kind,
        LABELS.get(random.nextInt(LABELS.size())),
        "",
        "",
        "Model " + random.nextInt(DAYS),
        "",
        Optional.empty(),
        kind == Device.Kind.CAMERA ? Optional.of(1 + random.nextInt(DAYS)) : Optional.empty(),
        "2019",
        "");
  }

  private Map<String, Answer> answers() {
    var found = new HashMap<String, Answer>();
    var asked =
        knowledge.method().questions().stream()
            .filter(question -> question.scope() == Scope.INSTALLATION)
            .toList();
    var first = random.nextInt(asked.size());
    for (var step = 0; step < ANSWERED; step++) {
      var question = asked.get((first + step) % asked.size());
      var value = question.values().get(random.nextInt(question.values().size()));
      found.put(question.id(), answer(value));
    }
    return found;
  }

  private Answer answer(String value) {
    return random.nextBoolean()
        ? Answer.stated(value)
        : new Answer(
            List.of(value), Basis.INSPECTED, "J Smith", Optional.of(day()), "Sheet 12", "");
  }

  private LocalDate day() {
    return ListedRegister.TODAY.minusDays(DAYS + random.nextInt(DAYS));
  }
}
