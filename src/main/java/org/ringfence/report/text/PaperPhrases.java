package org.ringfence.report.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Wording;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningWords;

/** How papers put scores, answers, bases and makers into words. */
public final class PaperPhrases {
  private static final int REPLICA_LETTERS = 8;

  private final Wording wording;
  private final MethodSummary method;
  private final PaperWords words;

  public PaperPhrases(Wording wording, MethodSummary method, PaperWords words) {
    this.wording = wording;
    this.method = method;
    this.words = words;
  }

  /** The same in the words of another day; as they are where there are none. */
  public PaperPhrases in(Optional<Wording> ofTheDay) {
    return ofTheDay.map(other -> new PaperPhrases(other, method, words)).orElse(this);
  }

  public Wording wording() {
    return wording;
  }

  public MethodSummary method() {
    return method;
  }

  /** What every paper bears, so that it is not compared with other words than its own. */
  public String writtenBy() {
    return WrittenBy.of(method);
  }

  public PaperWords words() {
    return words;
  }

  /** A score's band: "Severe". */
  public String band(int score) {
    return wording.label("band", method.band(score));
  }

  /** A score with its band: "16 Severe". */
  public String score(int score) {
    return words.say("score", score, band(score));
  }

  /** A risk by name in a table, with a word for one that the headline leaves out. */
  public String risk(String id) {
    var name = wording.label("risk", id);
    return method.headline().contains(id) ? name : words.say("risk.apart", name);
  }

  /**
   * Beneath a table of scores: which of them is the answer, where there could be a doubt.
   *
   * @param all the risks in the table
   */
  public String aboutScores(
      List<FigurePrecision.RiskFigure> all, RiskLevel headline, RiskLevel overall) {
    var apart =
        all.stream()
            .map(FigurePrecision.RiskFigure::risk)
            .filter(risk -> !method.headline().contains(risk))
            .toList();
    return apart.isEmpty() || scores(headline).equals(scores(overall))
        ? ""
        : words.say("numbers.answer", risks(apart));
  }

  private static List<Integer> scores(RiskLevel level) {
    return List.of(level.inherent(), level.residual(), level.attainable(), level.worst());
  }

  /** Risks by name, as a list in a sentence. */
  public String risks(List<String> ids) {
    return words.list(ids.stream().map(id -> wording.label("risk", id)).toList());
  }

  /** An answer's values in words, or that nothing is known. */
  public String values(String question, List<String> values) {
    return values.isEmpty()
        ? words.say("not-known")
        : words.joined(values.stream().map(value -> wording.valueLabel(question, value)).toList());
  }

  /** Values that came as one text joined by commas. */
  public String joinedValues(String subject, String value) {
    return values(subject, Arrays.asList(value.split(",", -1)));
  }

  /** The label of a basis. */
  public String basis(Basis basis) {
    return wording.label("basis", basis.id());
  }

  /** The basis that counts, contradictions included. */
  public Basis counting(HeldAnswer held) {
    return held.isDenied() ? Basis.UNKNOWN : held.basis();
  }

  /** Why an answer counts on the basis that it does. */
  public String reason(HeldAnswer held) {
    return wording.label("held", held.isDenied() ? "denied" : held.reason().id());
  }

  /** The basis that counts, and why it is not the one given where it isn't. */
  public String held(HeldAnswer held) {
    var basis = basis(counting(held));
    var asGiven =
        !held.isDenied()
            && switch (held.reason()) {
              case AS_GIVEN, NO_VALUE -> true;
              case EVIDENCE_INCOMPLETE, AGED -> false;
            };
    return asGiven ? basis : words.say("held.because", basis, inSentence(reason(held)));
  }

  /** A label as it stands inside a sentence. */
  public static String inSentence(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  /** Who made a device: "Sold as X, made by Y", and who else is named. */
  public String madeBy(DeviceFinding device) {
    var finding = device.finding();
    var made =
        finding.maker().map(maker -> madeBy(finding, maker)).orElseGet(() -> notFound(finding));
    var others =
        finding.makers().stream()
            .filter(other -> !finding.maker().equals(Optional.of(other)))
            .map(Maker::name)
            .toList();
    var all = others.isEmpty() ? made : words.say("maker.also", made, words.list(others));
    return Stream.of(
            Stream.of(all),
            finding.remarks().stream().flatMap(this::toSettle),
            new LabelDoubts(words).of(finding).stream())
        .flatMap(each -> each)
        .collect(Collectors.joining(". "));
  }

  /** A device's model; else as its label tells it, which is said with it. */
  public String model(DeviceFinding found) {
    return found
        .modelOnLabel()
        .map(model -> words.say("model.label", model))
        .orElse(found.device().model());
  }

  private String madeBy(MakerFinding finding, Maker maker) {
    var name =
        maker.confidence().equals("low") ? words.say("unconfirmed", maker.name()) : maker.name();
    return finding.soldAs().map(brand -> words.say("maker.sold-as", brand, name)).orElse(name);
  }

  private String notFound(MakerFinding finding) {
    var offered =
        finding.offered().stream().flatMap(offer -> offer.likely().stream()).distinct().toList();
    return offered.isEmpty()
        ? words.say("not-known")
        : words.say("maker.possibly", words.list(offered));
  }

  /** What somebody has to look at again before anybody relies on it. */
  private Stream<String> toSettle(MakerRemark remark) {
    return switch (remark) {
      case MakerRemark.LookAgain(var first, var second) ->
          Stream.of(
              words.say(
                  "maker.look-again",
                  words.choice("maker.says", first.by()),
                  first.name(),
                  words.choice("maker.says", second.by()),
                  second.name()));
      case MakerRemark.LetterForDigit letter ->
          Stream.of(words.say("maker.letter", letter.written()));
      case MakerRemark.SoldAs said -> Stream.empty();
      case MakerRemark.Split said -> Stream.empty();
      case MakerRemark.SellersAddress said -> Stream.empty();
    };
  }

  /** Who gave the answers that are inherited from the whole organisation or a contract. */
  public List<String> inherited(Dossier dossier) {
    return SigningWords.british().inherited(dossier.inherited(), wording::title);
  }

  /** Whether anybody has signed, and who was last. */
  public String signed(Dossier dossier) {
    if (dossier.signOffs().isEmpty()) {
      return words.say("signed.no");
    }
    var last = dossier.signOffs().getLast();
    return words.say("signed.yes", last.on(), last.name(), wording.label("role", last.role()));
  }

  /** The record's fingerprint for the foot of a page; empty where there is none. */
  public String recordOnPage(Dossier dossier) {
    var fingerprint = dossier.signed().fingerprint();
    return fingerprint.isEmpty() ? "" : words.say("footer.record", fingerprint);
  }

  /** The log's head in one line, or that there is none. */
  public String logHead(Dossier dossier) {
    return dossier
        .signed()
        .head()
        .map(
            head ->
                words.say(
                    "log.head",
                    head.replica().substring(0, Math.min(REPLICA_LETTERS, head.replica().length())),
                    head.sequence(),
                    Identity.shortened(head.hash())))
        .orElseGet(() -> words.say("none"));
  }

  /** How a signer is known. */
  public String identity(SignOff signature) {
    return words.say("identity." + signature.identity().basis().id());
  }

  /** Which version the paper is, and which earlier one it corrects. */
  public String corrects(DocumentVersion imprint, Issue earlier) {
    return earlier.why().isBlank()
        ? words.say("imprint.corrects", imprint.version(), earlier.name(), earlier.on())
        : words.say(
            "imprint.corrects.because",
            imprint.version(),
            earlier.name(),
            earlier.on(),
            earlier.why());
  }

  /** A few words for the foot of a page: whether the paper is a draft, and how far it is signed. */
  public String signedOrDraft(InstallationReportData extract) {
    return extract.signed() ? extract.label() : words.say("footer.draft");
  }

  /** The same for one assessment. */
  public String signedOrDraft(Dossier dossier) {
    var signed = dossier.signed();
    return signed.state().isDraft() ? words.say("footer.draft") : signed.label();
  }
}
