package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.json.FilePlace;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonFields;
import org.ringfence.json.JsonPiece;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Site;
import org.ringfence.model.written.DayRange;

/** Turns the tree of one file into its assessments. */
final class FileReading {
  private static final Site NO_SITE = new Site("", "", "", "");

  private final FileProblems problems;
  private final Vocabulary vocabulary;
  private final ReconciliationReading reconciliations;
  private final KnownSites sites = new KnownSites();
  private final Map<String, FilePlace> ids = new HashMap<>();
  private final Map<String, Map<String, List<NamedPerson>>> entered = new HashMap<>();
  private final Map<String, NamedHistory> histories = new HashMap<>();
  private final Map<String, List<ReopenedAnswer>> askedAgain = new HashMap<>();

  FileReading(Vocabulary vocabulary, FileProblems problems) {
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.reconciliations = new ReconciliationReading(vocabulary);
  }

  /** The file; only to be used if there are no problems afterwards. */
  AssessmentFile read(JsonPiece root) {
    // Of a file in another format no other line means anything, so nothing else is said.
    return format(root)
        .map(
            format ->
                JsonFields.of(root, new FilePlace("", root.line()), problems, FileFormat.FILE)
                    .map(fields -> file(fields, format))
                    .orElseThrow())
        .orElseGet(() -> new AssessmentFile("", List.of()));
  }

  /** Which of our formats it is in; empty where it is in none. */
  private Optional<String> format(JsonPiece root) {
    var mend = TEXTS.say("file.format.mend", FileFormat.ID);
    if (!(root instanceof JsonPiece.Members members)) {
      problems.add(new FilePlace("", root.line()), TEXTS.say("file.other", root.kind()), mend);
      return Optional.empty();
    }
    var top = new JsonFields(members, new FilePlace("", root.line()), problems);
    var format = top.node("format");
    if (format.isEmpty()) {
      top.refuse("format", TEXTS.say("file.no-format"), mend);
      return Optional.empty();
    }
    if (format.get() instanceof Text(var id, _) && FileFormat.IDS.contains(id)) {
      return Optional.of(id);
    }
    var found =
        format.get() instanceof Text(var id, _) ? MessageEscaping.quoted(id) : format.get().kind();
    top.refuse("format", TEXTS.say("file.other-format", found), mend);
    return Optional.empty();
  }

  private AssessmentFile file(JsonFields fields, String format) {
    var equipment = new EquipmentReading(vocabulary, problems, FileFormat.device(format));
    var answers = new AnswerReading(vocabulary, problems, FileFormat.answer(format));
    var name =
        fields
            .requiredGroup("organisation", FileFormat.ORGANISATION)
            .map(organisation -> organisation.name("name"))
            .orElse("");
    fields.require("assessments");
    var assessments =
        fields.each(
            "assessments",
            FileFormat.assessment(format),
            one -> assessment(one, equipment, answers));
    fields
        .node("assessments")
        .filter(node -> node instanceof JsonPiece.Items(var items, _) && items.isEmpty())
        .ifPresent(
            _ ->
                fields.refuse(
                    "assessments", TEXTS.say("list.empty"), TEXTS.say("file.no-assessment.mend")));
    return new AssessmentFile(name, assessments.orElse(List.of()), entered, histories, askedAgain);
  }

  private Assessment assessment(
      JsonFields fields, EquipmentReading equipment, AnswerReading answers) {
    var id = id(fields);
    var assessedOn = fields.requiredDay("assessedOn");
    var group = fields.openGroup("answers");
    group
        .map(new EnteredReading(problems)::read)
        .filter(people -> !people.isEmpty())
        .ifPresent(people -> entered.put(id, people));
    // Of a day that is plainly wrong nothing else is said but that it is.
    var latest = assessedOn.filter(day -> !day.isBefore(DayRange.earliest()));
    var known = equipment.read(fields);
    if (!known.history().isEmpty()) {
      histories.put(id, known.history());
    }
    var site = fields.requiredGroup("site", FileFormat.SITE).map(sites::read).orElse(NO_SITE);
    var installation = installation(fields);
    Map<String, Answer> given = group.map(one -> answers.read(one, latest)).orElse(Map.of());
    var again = new AskedAgainReading(vocabulary, answers).read(fields, latest, given);
    if (!again.isEmpty()) {
      askedAgain.put(id, again);
    }
    return new Assessment(
        id,
        assessedOn.orElse(LocalDate.EPOCH),
        site,
        installation,
        known.equipment(),
        given,
        reconciliations.read(fields, latest));
  }

  private String id(JsonFields fields) {
    var id = fields.name("id");
    var first = id.isEmpty() ? null : ids.putIfAbsent(id, fields.at("id"));
    if (first != null) {
      fields.refuse(
          "id",
          TEXTS.say("file.id-twice.what", MessageEscaping.quoted(id), first.text()),
          TEXTS.say("file.id-twice.mend"));
    }
    return id;
  }

  private static Installation installation(JsonFields fields) {
    return new Installation(
        fields
            .requiredGroup("installation", FileFormat.INSTALLATION)
            .map(installation -> installation.name("name"))
            .orElse(""));
  }
}
