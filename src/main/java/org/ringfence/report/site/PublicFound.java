package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.text.AnswerEvidence;
import org.ringfence.report.text.DeviceWords;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The equipment and the answers, each given or withheld. */
final class PublicFound {
  private static final int FULL = 9_638;
  private static final int ALL = 8_200;
  private static final List<Part> PARTS =
      List.of(
          new Part("public.firmware", true, InstallationReportData.ExtractDevice::firmware),
          new Part("public.serials", false, InstallationReportData.ExtractDevice::serials),
          new Part("public.addresses", true, InstallationReportData.ExtractDevice::addresses),
          new Part("public.place", false, InstallationReportData.ExtractDevice::place),
          new Part("public.bought", true, InstallationReportData.ExtractDevice::bought),
          new Part("public.cost", true, InstallationReportData.ExtractDevice::cost));

  private static final List<Source> SOURCES =
      List.of(
          new Source("public.by.in", InstallationReportData.ExtractAnswer::by),
          new Source("public.ref.in", InstallationReportData.ExtractAnswer::ref));

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final AnswerEvidence evidence;
  private final WithheldGrounds grounds;

  PublicFound(PaperPhrases phrases, WithheldGrounds grounds) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.evidence = new AnswerEvidence(phrases);
    this.grounds = grounds;
  }

  void write(WordDocument paper, InstallationReportData extract) {
    paper.heading(1, words.say("found.heading"));
    if (extract.devices().isEmpty()) {
      paper.text(words.say("equipment.none"));
    } else {
      paper.table(devices(extract));
      labels(paper, extract);
    }
    var makers =
        extract.makers().stream()
            .filter(maker -> saysAnything(extract, maker))
            .map(maker -> words.say("facts.one", maker.name(), number(maker.cameras())))
            .toList();
    paper.led(
        "AfterTable",
        words.say("public.cameras", number(extract.cameras())),
        makers.isEmpty() ? "" : " " + words.say("public.by-maker", words.joined(makers)));
    if (!extract.devices().isEmpty()) {
      more(paper, extract);
    }
    paper.heading(2, words.say("key.heading"));
    paper.table(answers(extract));
    sources(paper, extract);
  }

  /** What is withheld of every answer is said once. */
  private void sources(WordDocument paper, InstallationReportData extract) {
    var given =
        extract.answers().values().stream()
            .flatMap(answer -> answer.shown().stream())
            .filter(answer -> !answer.values().isEmpty())
            .toList();
    var withheld = new LinkedHashMap<String, List<String>>();
    for (var source : SOURCES) {
      given.stream()
          .map(source.look())
          .filter(Detail.Withheld.class::isInstance)
          .findFirst()
          .ifPresent(
              detail ->
                  withheld
                      .computeIfAbsent(grounds.say(detail), _ -> new ArrayList<>())
                      .add(words.say(source.key())));
    }
    withheld.forEach(
        (ground, parts) ->
            paper.paragraph(
                "AfterTable", words.say("public.of-answers", ground, words.list(parts))));
  }

  /** Something that is said of an answer beside it, under the key of its words. */
  private record Source(
      String key, Function<InstallationReportData.ExtractAnswer, Detail<String>> look) {}

  /** Neither who made cameras nor how many of them there are is nothing to say. */
  private static boolean saysAnything(
      InstallationReportData extract, InstallationReportData.MakerCount maker) {
    return maker.cameras().isPresent()
        || (!extract.devices().isEmpty() && !maker.key().equals(Maker.UNKNOWN_KEY));
  }

  /** Why one label is given and another is not. */
  private void labels(WordDocument paper, InstallationReportData extract) {
    var withheld = extract.devices().stream().filter(one -> one.label().shown().isEmpty()).count();
    if (withheld > 0 && withheld < extract.devices().size()) {
      paper.paragraph("AfterTable", words.say("public.labels"));
    }
  }

  private String number(Optional<Integer> cameras) {
    return cameras.map(count -> Integer.toString(count)).orElseGet(() -> words.say("not-known"));
  }

  private String cameras(InstallationReportData.ExtractDevice device) {
    return DeviceWords.hasNoCameras(device.kind(), device.count())
        ? words.say("cameras.recorder")
        : number(device.count());
  }

  private PaperTable devices(InstallationReportData extract) {
    return new PaperTable(
        words.say("equipment.heading"),
        words.say("public.devices.description"),
        List.of(
            new PaperTable.Column(words.say("equipment.kind"), 1_400),
            new PaperTable.Column(words.say("equipment.label"), 1_640),
            new PaperTable.Column(words.say("equipment.maker"), 2_138),
            new PaperTable.Column(words.say("equipment.cameras"), 1_660),
            new PaperTable.Column(words.say("public.model"), 2_800)),
        extract.devices().stream()
            .map(
                device ->
                    List.of(
                        TableCell.strong(
                            DeviceWords.kind(phrases.wording(), device.kind(), device.absent())),
                        TableCell.of(grounds.say(device.label())),
                        TableCell.of(device.madeBy()),
                        TableCell.of(cameras(device)),
                        TableCell.of(grounds.say(device.model()))))
            .toList());
  }

  /** What is withheld of every device is said once; a table has only what is given. */
  private void more(WordDocument paper, InstallationReportData extract) {
    var withheld = PARTS.stream().filter(part -> isWithheld(part, extract)).toList();
    var given =
        PARTS.stream()
            .filter(part -> !withheld.contains(part))
            .filter(part -> part.isUsual() || isTold(part, extract))
            .toList();
    if (!given.isEmpty()) {
      paper.table(more(extract, given));
    }
    withheld.stream()
        .collect(
            Collectors.groupingBy(
                part -> grounds.say(part.of(extract.devices().getFirst())),
                LinkedHashMap::new,
                Collectors.mapping(part -> words.say(part.key() + ".in"), Collectors.toList())))
        .forEach(
            (ground, parts) ->
                paper.paragraph(
                    "AfterTable", words.say("public.of-every", ground, words.list(parts))));
  }

  private static boolean isWithheld(Part part, InstallationReportData extract) {
    return extract.devices().stream().allMatch(one -> part.of(one).shown().isEmpty());
  }

  private PaperTable more(InstallationReportData extract, List<Part> parts) {
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(
        new PaperTable.Column(
            words.say("public.number"), FULL - parts.size() * (ALL / parts.size())));
    parts.forEach(
        part -> columns.add(new PaperTable.Column(words.say(part.key()), ALL / parts.size())));
    var rows = new ArrayList<List<TableCell>>();
    for (var device : extract.devices()) {
      var cells = new ArrayList<TableCell>();
      cells.add(TableCell.strong(words.say("public.device", rows.size() + 1)));
      parts.forEach(part -> cells.add(TableCell.of(grounds.say(part.of(device)))));
      rows.add(cells);
    }
    return new PaperTable(
        words.say("public.more"), words.say("public.more.description"), columns, rows);
  }

  private static boolean isTold(Part part, InstallationReportData extract) {
    return extract.devices().stream()
        .anyMatch(device -> part.of(device).shown().filter(text -> !text.isBlank()).isPresent());
  }

  /**
   * A detail of a device.
   *
   * @param key of its words
   * @param isUsual whether it has a column even where nothing is told of it; what is withheld is
   *     named at the end in any case
   */
  private record Part(
      String key,
      boolean isUsual,
      Function<InstallationReportData.ExtractDevice, Detail<String>> look) {
    Detail<String> of(InstallationReportData.ExtractDevice device) {
      return look.apply(device);
    }
  }

  private PaperTable answers(InstallationReportData extract) {
    var steps =
        phrases.method().questions().stream()
            .collect(
                Collectors.groupingBy(Question::step, LinkedHashMap::new, Collectors.toList()));
    return new PaperTable(
        words.say("key.heading"),
        words.say("public.answers.description"),
        List.of(
            new PaperTable.Column(words.say("key.step"), 1_738),
            new PaperTable.Column(words.say("key.answers"), 7_900)),
        steps.entrySet().stream().map(step -> row(step, extract)).toList());
  }

  private List<TableCell> row(
      Map.Entry<String, List<Question>> step, InstallationReportData extract) {
    return List.of(
        TableCell.strong(phrases.wording().label("step", step.getKey())),
        TableCell.named(
            step.getValue().stream()
                .map(
                    question ->
                        new TableCell.Named(
                            words.say("key.name", phrases.wording().title(question.id())),
                            answer(question.id(), extract)))
                .toList()));
  }

  /** The answer to a question, that it is not known, or that it is withheld and why. */
  String answer(String question, InstallationReportData extract) {
    var answer = extract.answers().getOrDefault(question, Detail.withheld(DetailKind.ANSWER));
    return switch (answer) {
      case Detail.Given<InstallationReportData.ExtractAnswer>(var given) ->
          given.values().isEmpty()
              ? words.say("key.unknown")
              : words.say(
                  "key.known", phrases.values(question, given.values()), evidence.restsOn(given));
      case Detail.Withheld<InstallationReportData.ExtractAnswer>(var kind) ->
          words.say("public.answer.withheld", grounds.withheld(kind, question));
    };
  }
}
