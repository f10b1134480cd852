package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each fact and each question of each installation. */
public final class AnswersSheet {
  public static final String KEY = "sheet.answers";
  public static final String ANSWER = "column.answer";
  public static final String HELD = "column.held";
  public static final String NUMBER = "column.answer.number";

  /** As the calculator reads it, where a record has other words for its answers. */
  public static final String ANSWER_TODAY = "column.answer.today";

  public static final String HELD_TODAY = "column.held.today";

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final Withholding withholding;
  private final List<String> facts;
  private final String notGiven;
  private final String none;

  private AnswersSheet(PaperPhrases phrases, Withholding withholding, List<String> facts) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.withholding = withholding;
    this.facts = facts;
    this.notGiven = words.say("not-given");
    this.none = words.say("none");
  }

  /** Each answer with its evidence, after what is known from the devices. */
  public static SheetPlan full(
      List<WorkbookInstallation> places,
      PaperPhrases phrases,
      Withholding withholding,
      Optional<Method> tables) {
    var facts = tables.map(t -> t.facts().stream().map(Method.Fact::id).toList()).orElse(List.of());
    var sheet = new AnswersSheet(phrases, withholding, facts);
    return new FieldSheet<>(
        KEY,
        places,
        sheet::rows,
        PlaceFields.before(sheet.all(places, tables.isPresent()), withholding, Row::place, 15),
        phrases.words());
  }

  /** What the edition gives of each answer. */
  public static SheetPlan given(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new AnswersSheet(phrases, withholding, List.of());
    return new FieldSheet<>(
        KEY,
        places,
        sheet::lines,
        PlaceFields.before(sheet.few(), withholding, Line::place, 20),
        phrases.words());
  }

  /**
   * An answer or a fact, in words.
   *
   * @param key by what a formula finds it
   * @param needed its place, from 1, among what has to be shown; 0 where it is not
   */
  private record Row(
      WorkbookInstallation place,
      int key,
      String title,
      CellValue says,
      String given,
      String held,
      CellValue saysToday,
      String heldToday,
      String why,
      Answer answer,
      Optional<PlacedAnswer> placed,
      int needed) {}

  private Stream<Row> rows(WorkbookInstallation place) {
    return place.full().stream().flatMap(dossier -> rows(place, dossier));
  }

  private Stream<Row> rows(WorkbookInstallation place, Dossier dossier) {
    var held = dossier.risk().held();
    return Stream.concat(
        IntStream.range(0, facts.size())
            .mapToObj(n -> fact(place, dossier, CalculatorKeys.of(place, n + 1), facts.get(n))),
        IntStream.range(0, held.size())
            .mapToObj(
                n ->
                    answer(
                        place,
                        dossier,
                        CalculatorKeys.of(place, facts.size() + n + 1),
                        held.get(n))));
  }

  private Row fact(WorkbookInstallation place, Dossier dossier, int key, String fact) {
    var said = phrases.in(dossier.words());
    var value = dossier.risk().facts().get(fact);
    var basis = value.isPresent() ? words.say("fact.basis") : said.basis(Basis.UNKNOWN);
    var today = value.isPresent() ? basis : phrases.basis(Basis.UNKNOWN);
    return new Row(
        place,
        key,
        said.wording().title(fact),
        known(said, fact, value),
        basis,
        basis,
        known(phrases, fact, value),
        today,
        words.say("fact.why"),
        Answer.UNKNOWN,
        Optional.empty(),
        needed(dossier, fact));
  }

  private CellValue known(PaperPhrases said, String fact, Optional<Value> value) {
    return value
        .map(
            known ->
                switch (known) {
                  case Value.Count(var number) -> CellValue.of(number);
                  case Value.Words(var values) -> CellValue.of(said.values(fact, values));
                })
        .orElseGet(() -> CellValue.of(words.say("not-known")));
  }

  private Row answer(WorkbookInstallation place, Dossier dossier, int key, HeldAnswer held) {
    var said = phrases.in(dossier.words());
    return new Row(
        place,
        key,
        said.wording().title(held.question()),
        CellValue.of(said.values(held.question(), held.given().values())),
        said.basis(held.given().basis()),
        said.basis(held.basis()),
        CellValue.of(phrases.values(held.question(), held.given().values())),
        phrases.basis(held.basis()),
        said.reason(held),
        named(held, dossier),
        Optional.ofNullable(dossier.places().get(held.question())),
        needed(dossier, held.question()));
  }

  /** Which one it is, from 1, of what has to be shown before what the one sentence holds out is. */
  private static int needed(Dossier dossier, String subject) {
    return 1
        + Advice.needed(dossier).stream()
            .map(one -> one.check().subject())
            .toList()
            .indexOf(subject);
  }

  private static Answer named(HeldAnswer held, Dossier dossier) {
    var given = held.given();
    var ref = AttachedEvidence.says(given, dossier, held.question());
    return given.withEvidence(given.by(), given.on(), ref);
  }

  /**
   * A formula knows today's words only, so it gets them in columns of their own if others differ.
   */
  private List<SheetField<Row>> all(List<WorkbookInstallation> places, boolean calculated) {
    var differ = places.stream().anyMatch(this::differs);
    return calculated && differ
        ? Stream.concat(
                all().stream(),
                Stream.of(
                    new SheetField<Row>(new SheetPlan.Column(ANSWER_TODAY, 22), Row::saysToday),
                    new SheetField<Row>(
                        new SheetPlan.Column(HELD_TODAY, 13),
                        row -> CellValue.of(row.heldToday()))))
            .toList()
        : all();
  }

  private boolean differs(WorkbookInstallation place) {
    return place.extract().words().filter(one -> !one.answersAs(phrases.wording())).isPresent();
  }

  private List<SheetField<Row>> all() {
    return List.of(
        FigureSource.field(words, 20, Row::place),
        new SheetField<>(
            new SheetPlan.Column("column.question", 20), row -> CellValue.of(row.title())),
        new SheetField<>(new SheetPlan.Column(ANSWER, 20), Row::says),
        new SheetField<>(
            new SheetPlan.Column("column.given", 11), row -> CellValue.of(row.given())),
        new SheetField<>(new SheetPlan.Column(HELD, 11), row -> CellValue.of(row.held())),
        new SheetField<>(new SheetPlan.Column("column.why", 14), row -> CellValue.of(row.why())),
        new SheetField<>(
            new SheetPlan.Column("column.by", 16),
            row -> CellValue.of(row.answer().by(), notGiven)),
        SheetField.measure(
            new SheetPlan.Column("column.on", 12),
            row -> CellValue.of(row.answer().on(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.ref", 15),
            row -> CellValue.of(row.answer().ref(), notGiven)),
        new SheetField<>(
            new SheetPlan.Column("column.note", 28),
            row -> CellValue.of(row.answer().note(), none)),
        new SheetField<>(new SheetPlan.Column("column.scope", 11), row -> CellValue.of(scope(row))),
        new SheetField<>(
            new SheetPlan.Column("column.overrides", 14),
            row -> CellValue.of(row.placed().map(PlacedAnswer::overrides).orElse(""), none)),
        new SheetField<>(
            new SheetPlan.Column("column.needed", 8),
            row -> row.needed() > 0 ? CellValue.of(row.needed()) : CellValue.of(words.say("no"))),
        new SheetField<>(new SheetPlan.Column(NUMBER, 10), row -> CellValue.of(row.key())));
  }

  private String scope(Row row) {
    return row.placed()
        .map(answer -> said(row.place()).wording().label("scope", answer.place().scope().id()))
        .orElse(notGiven);
  }

  private record Line(WorkbookInstallation place, String question, Detail<ExtractAnswer> answer) {}

  private Stream<Line> lines(WorkbookInstallation place) {
    var answers = place.extract().answers();
    return phrases.method().questions().stream()
        .map(Question::id)
        .filter(answers::containsKey)
        .map(id -> new Line(place, id, Optional.ofNullable(answers.get(id)).orElseThrow()));
  }

  private List<SheetField<Line>> few() {
    return List.of(
        FigureSource.field(words, 34, Line::place),
        new SheetField<>(
            new SheetPlan.Column("column.question", 24),
            line -> CellValue.of(said(line).wording().title(line.question()))),
        new SheetField<>(
            new SheetPlan.Column(ANSWER, 34),
            line ->
                withholding.entry(
                    line.answer(),
                    line.question(),
                    answer -> CellValue.of(said(line).values(line.question(), answer.values())))),
        new SheetField<>(
            new SheetPlan.Column(HELD, 16),
            line ->
                withholding.briefly(
                    line.answer(), answer -> CellValue.of(said(line).basis(answer.basis())))),
        SheetField.measure(
            new SheetPlan.Column("column.on", 14),
            line ->
                withholding.briefly(line.answer(), answer -> CellValue.of(answer.on(), notGiven))),
        detail("column.by", 26, ExtractAnswer::by),
        detail("column.ref", 28, ExtractAnswer::ref),
        detail("column.note", 44, ExtractAnswer::note));
  }

  private PaperPhrases said(Line line) {
    return said(line.place());
  }

  private PaperPhrases said(WorkbookInstallation place) {
    return phrases.in(place.extract().words());
  }

  private SheetField<Line> detail(
      String key, int width, Function<ExtractAnswer, Detail<String>> which) {
    return new SheetField<>(
        new SheetPlan.Column(key, width),
        line ->
            withholding.briefly(
                line.answer(),
                answer ->
                    withholding.entry(which.apply(answer), text -> CellValue.of(text, notGiven))));
  }
}
