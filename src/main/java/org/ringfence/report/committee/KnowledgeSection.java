package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.AttainableWhen;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.committee.count.EvidenceBase;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What nobody knows, what somebody only says, and what an inspection would change. */
final class KnowledgeSection implements CommitteeSection {
  private static final int MOST_QUESTIONS = 6;

  private final CommitteeProse prose;

  KnowledgeSection(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "knowledge";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !estate.isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.text(prose.paragraph(overview(estate)));
    if (estate.evidence().nothingKnown() < estate.size()) {
      estate.only().ifPresentOrElse(_ -> questions(paper, estate), () -> table(paper, estate));
    }
    inspection(paper, estate);
  }

  private List<String> overview(EstateCounts estate) {
    var evidence = estate.evidence();
    var sentences = new ArrayList<String>();
    if (evidence.lines().isEmpty() && evidence.isPartial()) {
      sentences.add(prose.say("knowledge.withheld.all"));
      return sentences;
    }
    if (evidence.nothingKnown() == estate.size()) {
      sentences.add(
          prose.say(
              evidence.isPartial()
                  ? "knowledge.nothing.given"
                  : estate.only().isPresent()
                      ? "knowledge.nothing.only"
                      : "knowledge.nothing.all"));
      return sentences;
    }
    sentences.add(prose.say("knowledge.basis"));
    if (evidence.known() + evidence.unknown() > 0) {
      sentences.add(counts(estate, evidence));
      if (evidence.inspected() == 0) {
        sentences.add(prose.say("knowledge.counts.uninspected"));
      }
    }
    if (evidence.nothingKnown() > 0) {
      sentences.add(prose.count("knowledge.nothing", evidence.nothingKnown()));
    }
    if (evidence.isPartial()) {
      sentences.add(prose.say("knowledge.withheld"));
    }
    sentences.add(prose.asSigned().block(estate));
    return sentences;
  }

  private String counts(EstateCounts estate, EvidenceBase evidence) {
    var parts = new ArrayList<String>();
    part(parts, "knowledge.counts.unknown", evidence.unknown());
    part(parts, "knowledge.counts.stated", evidence.stated());
    part(parts, "knowledge.counts.documented", evidence.documented());
    part(parts, "knowledge.counts.inspected", evidence.inspected());
    return prose.say(
        estate.only().isPresent() ? "knowledge.counts.only" : "knowledge.counts",
        prose.number(evidence.known() + evidence.unknown()),
        prose.list(parts));
  }

  private void part(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(prose.count(key, number));
    }
  }

  /** For one installation: the questions by name. */
  private void questions(WordDocument paper, EstateCounts estate) {
    var lines = estate.evidence().lines();
    named(
        paper,
        "knowledge.unknown",
        lines.stream()
            .filter(line -> line.unknown() > 0)
            .map(EvidenceBase.Line::question)
            .toList());
    said(paper, estate);
  }

  /** What somebody only says, with what it is. */
  private void said(WordDocument paper, EstateCounts estate) {
    var stated =
        estate.evidence().lines().stream()
            .filter(line -> line.stated() > 0)
            .map(EvidenceBase.Line::question)
            .toList();
    var one = estate.only().orElseThrow();
    var said = inOrder(stated).stream().flatMap(question -> said(question, one).stream()).toList();
    if (!said.isEmpty()) {
      paper.led("Normal", prose.say("knowledge.stated"), " " + prose.all(said));
    }
  }

  private Optional<String> said(String question, InstallationReportData one) {
    return Optional.ofNullable(one.answers().get(question))
        .flatMap(Detail::shown)
        .filter(answer -> !answer.values().isEmpty())
        .map(
            answer ->
                prose.say(
                    "above.fact",
                    prose.wording(one).title(question),
                    prose.list(
                        answer.values().stream()
                            .map(value -> prose.wording(one).valueLabel(question, value))
                            .map(CommitteeProse::inSentence)
                            .toList())));
  }

  private void named(WordDocument paper, String key, List<String> questions) {
    var titles = inOrder(questions).stream().map(id -> prose.wording().title(id)).toList();
    if (titles.isEmpty()) {
      return;
    }
    paper.led("Normal", prose.say(key), " " + prose.all(titles));
  }

  /** Those of the first pass in its order, which puts what matters most first, then the others. */
  private List<String> inOrder(List<String> questions) {
    return Stream.concat(
            prose.method().firstPass().stream(),
            prose.method().questions().stream().map(Question::id))
        .distinct()
        .filter(questions::contains)
        .toList();
  }

  /** For several: the questions with the most gaps. */
  private void table(WordDocument paper, EstateCounts estate) {
    var open =
        estate.evidence().lines().stream()
            .filter(line -> line.unknown() + line.stated() > 0)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    paper.paragraph(
        "TableLead",
        prose.say(open.size() > MOST_QUESTIONS ? "knowledge.lead.most" : "knowledge.lead"));
    paper.table(
        new PaperTable(
            prose.say("knowledge.table"),
            prose.say("knowledge.table.description"),
            List.of(
                new PaperTable.Column(prose.say("knowledge.question"), 4_238),
                new PaperTable.Column(prose.say("not-known"), 1_300),
                new PaperTable.Column(prose.say("knowledge.only-said"), 1_300),
                new PaperTable.Column(prose.say("knowledge.on-paper"), 1_300),
                new PaperTable.Column(prose.say("knowledge.inspected"), 1_500)),
            open.stream().limit(MOST_QUESTIONS).map(this::row).toList()));
    if (open.size() > MOST_QUESTIONS) {
      paper.paragraph(
          "AfterTable",
          CommitteeProse.sentence(prose.count("knowledge.rest", open.size() - MOST_QUESTIONS)));
    }
  }

  private List<TableCell> row(EvidenceBase.Line line) {
    return List.of(
        TableCell.strong(prose.wording().title(line.question())),
        TableCell.of(line.unknown()),
        TableCell.of(line.stated()),
        TableCell.of(line.documented()),
        TableCell.of(line.inspected()));
  }

  private void inspection(WordDocument paper, EstateCounts estate) {
    var lower = estate.lowerIfInspected();
    if (estate.today().untold() == estate.size()) {
      paper.text(prose.say("inspection.untold"));
    } else if (!estate.tellsAnyKnown() && estate.today().untold() > 0) {
      paper.text(prose.say("inspection.untold.some"));
    } else if (estate.notKnown() == estate.size()) {
      paper.text(prose.say("inspection.not-known"));
    } else if (estate.only().isPresent()) {
      paper.text(prose.paragraph(only(estate, estate.only().get())));
    } else if (lower == 0) {
      paper.text(
          prose.paragraph(
              prose.say(
                  estate.today().untold() == 0 ? "inspection.none" : "inspection.none.told",
                  AttainableWhen.ALL.saysOfSeveral()),
              prose.asSigned().sentence(estate),
              prose.say("inspection.worse")));
    } else {
      paper.text(
          prose.paragraph(
              prose.asTold(
                  estate,
                  prose.count(
                      "inspection.lower",
                      lower,
                      prose.number(estate.size()),
                      estate.attainableWhen().saysOfSeveral())),
              prose.asSigned().sentence(estate),
              prose.say("inspection.worse")));
    }
    if (estate.notKnown() > 0 && estate.notKnown() < estate.size()) {
      paper.text(CommitteeProse.sentence(prose.count("inspection.not-known", estate.notKnown())));
    }
  }

  private List<String> only(EstateCounts estate, InstallationReportData one) {
    var bands = one.figures().headlineBands();
    var same = bands.isEmpty() || bands.get().residual().equals(bands.get().attainable());
    return Stream.of(
            same
                ? prose.say("inspection.none.only", AttainableWhen.ALL.says())
                : prose.say(
                    "inspection.lower.only",
                    prose.band(bands.get().residual()),
                    prose.band(bands.get().attainable()),
                    estate.attainableWhen(one).says()),
            prose.asSigned().sentence(estate),
            estate.evidence().stated() == 0 && estate.evidence().unknown() == 0
                ? ""
                : prose.say("inspection.worse"))
        .toList();
  }
}
