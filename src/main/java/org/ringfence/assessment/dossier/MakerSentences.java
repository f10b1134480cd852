package org.ringfence.assessment.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Wording;
import org.ringfence.model.written.VisibleText;

/** Says who made a device, why, and what a person should settle. */
public final class MakerSentences {
  private static final String LOW = "low";

  private final AssessmentPhrases phrases;
  private final Wording wording;

  public MakerSentences(AssessmentPhrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** Who made it: "Sold as Amcrest, made by Dahua Technology (China)." */
  public String made(MakerFinding finding) {
    return finding
        .counting()
        .findFirst()
        .flatMap(one -> one.maker().map(maker -> made(finding, maker)))
        .orElseGet(() -> unknown(finding));
  }

  private String made(MakerFinding finding, Maker maker) {
    var name = phrases.say("maker.country", maker.name(), maker.country());
    var made =
        finding
            .soldAs()
            .map(brand -> phrases.say("maker.sold-as", brand, name))
            .orElseGet(() -> phrases.say("maker.made-by", name));
    return phrases.say(
        "maker.of-class", made, wording.valueLabel(Maker.CLASS_FACT, maker.jurisdictionClass()));
  }

  private String unknown(MakerFinding finding) {
    var others = finding.makers().stream().map(Maker::name).toList();
    return others.isEmpty()
        ? phrases.say("maker.not-known")
        : phrases.say("maker.not-known.beside", phrases.list(others, others.size()));
  }

  /** Why, one sentence for each that is named, and for each thing that a person should settle. */
  public List<String> why(MakerFinding finding) {
    return Stream.of(
            finding.counting().map(this::counts),
            alone(finding),
            finding.counting().limit(1).flatMap(one -> one.maker().stream()).flatMap(this::unsure),
            finding.remarks().stream().flatMap(this::remark))
        .flatMap(sentences -> sentences)
        .distinct()
        .toList();
  }

  private String counts(NamedMaker one) {
    return one.maker()
        .map(Maker::name)
        .map(maker -> phrases.say(why(one), one.brand(), maker))
        .orElseGet(() -> phrases.say(nobody(one), one.brand()));
  }

  private static String nobody(NamedMaker one) {
    return one.by() == MakerFinding.By.NOT_FOUND ? why(one) : "maker.why.nobody";
  }

  private static String why(NamedMaker one) {
    return "maker.why." + one.by().name().toLowerCase(Locale.ROOT);
  }

  /** A document that shows what a person says leaves the others no word. */
  private Stream<String> alone(MakerFinding finding) {
    return finding.named().stream().allMatch(NamedMaker::counts)
        ? Stream.empty()
        : Stream.of(phrases.say("maker.why.alone"));
  }

  private Stream<String> unsure(Maker maker) {
    return maker.confidence().equals(LOW)
        ? Stream.of(phrases.say("maker.unsure", maker.name()))
        : Stream.empty();
  }

  private Stream<String> remark(MakerRemark remark) {
    return switch (remark) {
      case MakerRemark.SoldAs said -> Stream.empty();
      case MakerRemark.LookAgain(var first, var second) ->
          Stream.of(
              phrases.say(
                  "maker.look-again",
                  says(first.by()),
                  first.name(),
                  says(second.by()),
                  second.name()));
      case MakerRemark.Split(var brands) ->
          Stream.of(phrases.say("maker.split", phrases.list(brands, brands.size())));
      case MakerRemark.LetterForDigit(var written, var meant, var maker) ->
          Stream.of(
              maker
                  .map(found -> phrases.say("maker.letter.of", written, meant, found.name()))
                  .orElseGet(() -> phrases.say("maker.letter", written, meant)));
      case MakerRemark.SellersAddress(var seller) ->
          Stream.of(phrases.say("maker.sellers-address", seller.name()));
    };
  }

  /** That what stands as an address is none. */
  public String noAddress(String text) {
    return phrases.say("maker.no-address", VisibleText.line(text.strip()));
  }

  private String says(MakerFinding.By by) {
    return phrases.say("maker.says." + by.name().toLowerCase(Locale.ROOT));
  }

  /** What a person is asked: "Did you mean Hikvision?" */
  public String ask(MakerOffer offer) {
    var likely = offer.likely();
    return switch (offer.kind()) {
      case SPELLING -> phrases.say("maker.did-you-mean", offer.name());
      case MAY_BE_MADE_BY ->
          likely
              .map(who -> phrases.say(mayBe(offer), offer.name(), who))
              .orElseGet(() -> phrases.say("maker.open", offer.name()));
      case MODEL_CODE -> phrases.say("maker.code", offer.name(), likely.orElse(""));
      case FURTHER_ON -> phrases.say("maker.further-on", offer.name());
    };
  }

  private static String mayBe(MakerOffer offer) {
    return offer.maker().isPresent() ? "maker.may-be" : "maker.several";
  }
}
