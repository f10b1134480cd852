package org.ringfence.report.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.written.Money;
import org.ringfence.report.committee.count.BandCounts;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.PaperWords;

/** How a committee paper puts numbers, bands, amounts and whole sentences into words. */
final class CommitteeProse {
  private static final int LAST_IN_WORDS = 9;
  private static final long PENCE = 100;
  private static final int MOST_PARAGRAPHS = 40;
  private static final int MOST_NAMED = 12;

  private final Wording wording;
  private final MethodSummary method;
  private final PaperWords words;

  CommitteeProse(Wording wording, MethodSummary method, PaperWords words) {
    this.wording = wording;
    this.method = method;
    this.words = words;
  }

  PaperWords words() {
    return words;
  }

  /** The words in which the answers of an installation's record are quoted. */
  Wording wording(InstallationReportData one) {
    return one.words().orElse(wording);
  }

  Wording wording() {
    return wording;
  }

  MethodSummary method() {
    return method;
  }

  /** The text of a key with these values in its places. */
  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The text for a number of things, with the number in words first, and other values after it. */
  String count(String key, int number, Object... more) {
    var values = new ArrayList<>(List.<Object>of(number(number)));
    values.addAll(List.of(more));
    return words.say(key + (number == 1 ? ".one" : ".many"), values.toArray());
  }

  /** Up to nine in words, above in digits. */
  String number(int number) {
    return number >= 0 && number <= LAST_IN_WORDS
        ? words.say("number." + number)
        : String.format(Locale.UK, "%,d", number);
  }

  String day(LocalDate day) {
    return words.day(day);
  }

  String day(Optional<LocalDate> day) {
    return words.day(day);
  }

  String orNotGiven(String text) {
    return words.orNotGiven(text);
  }

  String list(List<String> texts) {
    return words.list(texts);
  }

  /** Things side by side, the first dozen by name and the others by number. */
  String some(List<String> texts) {
    // One more is named as well, since it may be the one that matters.
    if (texts.size() <= MOST_NAMED + 1) {
      return all(texts);
    }
    var rest = texts.size() - MOST_NAMED;
    var named = String.join("; ", texts.subList(0, MOST_NAMED));
    return say("some", number(rest), named);
  }

  /** Every one of the texts, however many. */
  String all(List<String> texts) {
    return say("stopped", String.join("; ", texts));
  }

  /** Sentences one after the other, each with a capital; empty ones are left out. */
  String paragraph(List<String> sentences) {
    return sentences.stream()
        .filter(text -> !text.isBlank())
        .map(CommitteeProse::sentence)
        .collect(Collectors.joining(" "));
  }

  String paragraph(String... sentences) {
    return paragraph(List.of(sentences));
  }

  /** The text with a capital at its start. */
  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.UK) + text.substring(first);
  }

  /** An officer's text without its last full stop, to stand within a sentence. */
  static String unstopped(String text) {
    var said = text.strip();
    return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
  }

  /** A label as it stands within a sentence. */
  static String inSentence(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  /** An officer's text as paragraphs. */
  List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).limit(MOST_PARAGRAPHS).toList();
  }

  /** "the Council", or "the organisation" for one that is none. */
  String body(EstateReportData brief) {
    var isCouncil = brief.organisation().name().toLowerCase(Locale.UK).contains("council");
    return words.say(isCouncil ? "body.council" : "body.other");
  }

  /** What a paper without a title of its own is called. */
  String title(EstateReportData brief) {
    var own = brief.committee().text(CommitteeText.TITLE);
    return own.isEmpty() ? words.say("front.title") : own;
  }

  /** The body that decides by its name, or "the committee" where nobody has given it. */
  String committee(EstateReportData brief) {
    var name = brief.committee().name();
    return name.isEmpty()
        ? words.say("committee")
        : name.toLowerCase(Locale.UK).startsWith("the ")
            ? inSentence(name)
            : words.say("committee.named", name);
  }

  /** A risk by name in a table, with a word for one that the headline leaves out. */
  String risk(String id) {
    var name = wording.label("risk", id);
    return method.headline().contains(id) ? name : words.say("risk.apart", name);
  }

  /** A band in a sentence: "severe". */
  String band(String band) {
    return bandLabel(band).toLowerCase(Locale.UK);
  }

  /** A band in a table: "Severe". */
  String bandLabel(String band) {
    return wording.label("band", band);
  }

  /** A score with its band: "16 Severe". */
  String score(int score) {
    return words.say("score", score, bandLabel(method.band(score)));
  }

  /**
   * Where the installations stand that are told: "severe at four installations and low at two",
   * each marked where it was signed and no longer holds.
   */
  String bands(BandCounts tally) {
    var found = tally.found();
    if (found.size() == 1 && tally.open() > 1 && tally.isOfAll()) {
      return marked(words.say("bands.all", band(found.getFirst())), tally, found.getFirst());
    }
    var said = new ArrayList<String>();
    for (var one : found) {
      said.add(marked(said.isEmpty() ? first(tally, one) : next(tally, one), tally, one));
    }
    return words.list(said);
  }

  private String first(BandCounts tally, String band) {
    return words.say(
        tally.in(band) == 1 ? "bands.first.one" : "bands.first.many",
        band(band),
        number(tally.in(band)));
  }

  private String next(BandCounts tally, String band) {
    return words.say("bands.next", band(band), number(tally.in(band)));
  }

  private String marked(String said, BandCounts tally, String band) {
    var lapsed = tally.lapsed().getOrDefault(band, List.of());
    return asSigned().marked(said, tally.in(band), lapsed);
  }

  /** How figures are marked that were signed and no longer hold. */
  AsSigned asSigned() {
    return new AsSigned(this);
  }

  /** A sentence that counts installations; it says so where the edition can't tell of all. */
  String asTold(EstateCounts estate, String sentence) {
    return estate.tellsAll() ? sentence : say("as-told", inSentence(sentence));
  }

  /** The headline of one installation today, as its edition gives it. */
  String today(InstallationReportData one) {
    return switch (one.figures()) {
      case FigurePrecision.Exact exact -> score(exact.headline().residual());
      case FigurePrecision.Banded banded -> bandLabel(banded.headline().residual());
      case FigurePrecision.None _ -> words.say("untold");
      case FigurePrecision.NotKnown counted when !counted.isCounted() ->
          bandLabel(FigurePrecision.NOT_KNOWN);
      case FigurePrecision.NotKnown counted ->
          words.say(
              "not-known.counted", bandLabel(FigurePrecision.NOT_KNOWN), band(counted.headline()));
    };
  }

  /** The headline of one installation if an inspection confirms what is said. */
  String inspected(InstallationReportData one) {
    return switch (one.figures()) {
      case FigurePrecision.Exact exact -> score(exact.headline().attainable());
      case FigurePrecision.Banded banded -> bandLabel(banded.headline().attainable());
      case FigurePrecision.None _ -> words.say("untold");
      case FigurePrecision.NotKnown _ -> words.say("not-known.attainable");
    };
  }

  /** An amount: "£1,234", with pence only where there are any. */
  String money(Money amount) {
    var pounds = String.format(Locale.UK, "%,d", amount.pence() / PENCE);
    return amount.pence() % PENCE == 0
        ? words.say("money.pounds", pounds)
        : words.say(
            "money.pence", pounds, String.format(Locale.ROOT, "%02d", amount.pence() % PENCE));
  }

  /** A number of cameras, or that it is not known. */
  String cameras(Optional<Integer> cameras) {
    return cameras
        .map(number -> String.format(Locale.UK, "%,d", number))
        .orElseGet(() -> words.say("not-known"));
  }

  /** A detail, or on which ground it is withheld. */
  String detail(Detail<String> detail, EstateCounts estate) {
    return switch (detail) {
      case Detail.Given<String>(var text) -> text.isBlank() ? words.say("not-known") : text;
      case Detail.Withheld<String>(var kind) ->
          estate
              .withholding(kind)
              .map(ruling -> new CitedProvisions(this, estate.brief()).withheld(ruling))
              .orElseGet(() -> words.say("withheld"));
    };
  }
}
