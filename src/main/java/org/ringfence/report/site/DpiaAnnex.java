package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.report.site.DpiaForm.Row;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.FormPiece;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * The parts of a data protection impact assessment: what the record says where it says something,
 * and places to write in for the rest. It names no answer that its facts do not give.
 */
final class DpiaAnnex {
  private static final DpiaForm FORM = DpiaForm.own();
  private static final String TAG = "dpia/";

  private final PaperPhrases phrases;
  private final PaperWords words;

  DpiaAnnex(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  void write(WordDocument paper, DpiaFacts facts) {
    paper.newPage();
    paper.heading(1, words.say("dpia.heading"));
    paper.text(words.say("dpia.lead"));
    paper.text(words.say(facts.isPublic() ? "dpia.unsigned.public" : "dpia.unsigned"));
    for (var part : FORM.parts()) {
      paper.heading(2, words.say("dpia.part." + part));
      if (FORM.isRisks(part)) {
        paper.paragraph("TableLead", privacy(paper, facts));
        paper.table(risks());
      } else if (FORM.isMeasures(part)) {
        paper.paragraph("TableLead", words.say("dpia.measures.lead"));
        paper.table(measures(facts));
      } else {
        paper.table(asked(paper, facts, part));
      }
    }
  }

  private PaperTable asked(WordDocument paper, DpiaFacts facts, String part) {
    return new PaperTable(
        words.say("dpia.part." + part),
        words.say("dpia.asked.description"),
        List.of(
            new PaperTable.Column(words.say("dpia.asked"), 2_838),
            new PaperTable.Column(words.say("dpia.said"), 6_800)),
        FORM.rows(part).stream().map(row -> row(paper, facts, row)).toList());
  }

  private List<TableCell> row(WordDocument paper, DpiaFacts facts, Row row) {
    return switch (row) {
      case Row.Answer(var question) ->
          List.of(title(question), TableCell.of(said(facts, question)));
      case Row.Fact(var id) ->
          List.of(
              TableCell.strong(words.say("dpia.fact." + id)), TableCell.of(fact(paper, facts, id)));
      case Row.Field(var id) -> {
        var label = words.say("dpia.field." + id);
        yield List.of(
            TableCell.strong(label),
            field(id, label, words.say("dpia.to-fill-in", words.say("dpia.prompt." + id))));
      }
    };
  }

  private TableCell title(String question) {
    return TableCell.strong(phrases.wording().title(question));
  }

  private static String said(DpiaFacts facts, String question) {
    return facts.answer().apply(question).strip();
  }

  private String fact(WordDocument paper, DpiaFacts facts, String id) {
    return switch (id) {
      case "controller" -> facts.controller();
      case "cameras" ->
          words.say(
              "dpia.cameras",
              facts.cameras().orElseGet(() -> words.say("not-known")),
              heading(paper, "found"));
      default -> throw new IllegalStateException(id);
    };
  }

  /** A council's template has a heading of its own, and maybe no place for what is meant. */
  private String heading(WordDocument paper, String part) {
    return paper.headingOf("site." + part).orElseGet(() -> words.say(part + ".heading"));
  }

  private String privacy(WordDocument paper, DpiaFacts facts) {
    return words.say(
        facts.givesScores() ? "dpia.risks.scored" : "dpia.risks.not-scored",
        phrases.risk("privacy"),
        heading(paper, "numbers"));
  }

  private PaperTable risks() {
    return new PaperTable(
        words.say("dpia.part.risks"),
        words.say("dpia.risks.description"),
        List.of(
            new PaperTable.Column(words.say("dpia.risk"), 2_838),
            new PaperTable.Column(words.say("dpia.bears"), 2_500),
            scaled("likelihood", 1_450),
            scaled("harm", 1_450),
            scaled("overall", 1_400)),
        FORM.risks().stream().map(this::risk).toList());
  }

  private List<TableCell> risk(String id) {
    var name = words.say("dpia.risk." + id);
    var bearing =
        FORM.bearingOn(id).stream().map(question -> phrases.wording().title(question)).toList();
    var cells = new ArrayList<TableCell>();
    if (bearing.isEmpty()) {
      cells.add(field(id, name));
      cells.add(field(id + "/bears", labelOf("bears", name)));
    } else {
      cells.add(TableCell.strong(name));
      cells.add(TableCell.of(words.joined(bearing)));
    }
    Stream.of("likelihood", "harm", "overall")
        .map(what -> field(id + "/" + what, labelOf(what, name)))
        .forEach(cells::add);
    return cells;
  }

  private PaperTable measures(DpiaFacts facts) {
    var rows = new ArrayList<List<TableCell>>();
    for (var question : FORM.measures()) {
      var name = phrases.wording().title(question);
      rows.add(
          List.of(
              title(question),
              TableCell.of(said(facts, question)),
              field(question + "/more", labelOf("more", name)),
              field(question + "/left", labelOf("left", name))));
    }
    return new PaperTable(
        words.say("dpia.part.measures"),
        words.say("dpia.measures.description"),
        List.of(
            new PaperTable.Column(words.say("dpia.measure"), 2_000),
            new PaperTable.Column(words.say("dpia.on-record"), 3_238),
            scaled("more", 2_700),
            scaled("left", 1_700)),
        rows);
  }

  /** A column to fill in, which says with what. */
  private PaperTable.Column scaled(String id, int width) {
    return new PaperTable.Column(labelOf(id, words.say("dpia.prompt." + id)), width);
  }

  private String labelOf(String column, String row) {
    return words.say("dpia.of", words.say("dpia." + column), row);
  }

  /** Of which the head of its column says what belongs there. */
  private TableCell field(String tag, String label) {
    return field(tag, label, words.say("dpia.to-fill-in.here"));
  }

  private static TableCell field(String tag, String label, String prompt) {
    return TableCell.form(List.of(List.of(new FormPiece.Field(TAG + tag, label, prompt))));
  }
}
