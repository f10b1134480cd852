package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.exchange.AssessmentReader;
import org.ringfence.model.Answer;
import org.ringfence.model.Assessment;
import org.ringfence.model.AssessmentFile;
import org.ringfence.model.Organisation;
import org.ringfence.model.Outcome;
import org.ringfence.model.PlacedAnswer;
import org.ringfence.model.Question;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Site;
import org.ringfence.register.Register;

/**
 * Brings the assessments of a file into the register, all or none. An answer goes where its
 * question is asked once, unless another answer is there already: then it is kept at the assessment
 * itself. Nothing that a file says of a signature is taken over.
 */
final class Importing {
  private static final String DIFFERS = "The imported file says so for this installation.";

  private final Register register;
  private final AssessmentReader reader;
  private final List<Question> questions;
  private final Supplier<UUID> ids;
  private final Entering entering;

  Importing(Register register, Knowledge knowledge, Supplier<UUID> ids, Entering entering) {
    this.register = register;
    this.reader = knowledge.reader();
    this.questions = knowledge.method().questions();
    this.ids = ids;
    this.entering = entering;
  }

  /** The ids of the assessments that a file added. */
  Outcome<List<String>> file(Path file) {
    return reader.read(file).then(read -> add(read, file.toString()));
  }

  /** The ids of those samples that were not there yet; all are added or none. */
  Outcome<List<String>> samples(Samples samples) {
    return register.inOneTransaction(
        () -> {
          Outcome<List<String>> all = Outcome.done(List.of());
          for (var sample : samples.byName().entrySet()) {
            all = all.then(before -> sample(sample.getKey(), sample.getValue(), before));
          }
          return all;
        });
  }

  private Outcome<List<String>> sample(String name, byte[] content, List<String> before) {
    return reader
        .read(name, content)
        .then(file -> isThere(file) ? Outcome.done(List.<String>of()) : add(file, name))
        .map(added -> Stream.concat(before.stream(), added.stream()).toList());
  }

  private boolean isThere(AssessmentFile file) {
    return file.assessments().stream().anyMatch(one -> register.entry(one.id()).isPresent());
  }

  private Outcome<List<String>> add(AssessmentFile file, String name) {
    var present =
        file.assessments().stream()
            .map(Assessment::id)
            .filter(id -> register.entry(id).isPresent())
            .toList();
    if (!present.isEmpty()) {
      return Outcome.refused(
          "The register holds the assessment %s already.".formatted(present.getFirst()),
          name,
          "Nothing was imported. Open that assessment in the register, or import a file with"
              + " others.");
    }
    return Outcome.done(register.inOneTransaction(() -> addAll(file)));
  }

  private List<String> addAll(AssessmentFile file) {
    var organisation =
        register
            .organisationNamed(file.organisation())
            .orElseGet(() -> new Organisation(ids.get().toString(), file.organisation()));
    var added = new ArrayList<String>();
    for (var assessment : file.assessments()) {
      add(organisation, assessment);
      added.add(assessment.id());
    }
    return added;
  }

  private void add(Organisation organisation, Assessment assessment) {
    var entry =
        new RegisterEntry(
            assessment.id(),
            organisation,
            site(organisation, assessment.site()),
            Optional.empty(),
            ids.get().toString(),
            assessment.installation().name(),
            assessment.assessedOn(),
            false);
    register.create(entry);
    register.saveEquipment(assessment.id(), assessment.equipment());
    for (var question : questions) {
      var answer = Optional.ofNullable(assessment.answers().get(question.id()));
      answer.ifPresent(given -> save(entry, question, given));
    }
    assessment
        .reconciled()
        .forEach((id, why) -> register.saveReconciliation(assessment.id(), id, why));
  }

  /** A site of the same name and body is the same site, whatever id another machine gave it. */
  private Site site(Organisation organisation, Site site) {
    return register.siteNamed(organisation.id(), site.name()).orElse(site);
  }

  private void save(RegisterEntry entry, Question question, Answer given) {
    var home = Resolution.home(question, entry);
    var own = Resolution.own(entry);
    var there =
        register.answers(entry).stream()
            .filter(placed -> placed.place().equals(home))
            .filter(placed -> placed.question().equals(question.id()))
            .findFirst();
    if (there.isEmpty()) {
      entering.save(entry, new PlacedAnswer(home, question.id(), given, ""));
    } else if (!there.get().answer().equals(given)) {
      entering.save(entry, new PlacedAnswer(own, question.id(), given, DIFFERS));
    }
  }
}
