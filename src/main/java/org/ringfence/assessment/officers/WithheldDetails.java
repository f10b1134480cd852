package org.ringfence.assessment.officers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Maker;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractAnswer;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.paper.InstallationReportData.MakerCount;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.written.Money;
import org.ringfence.model.written.PaidAmount;

/** All that a public edition withholds of an estate and a text could give away. */
final class WithheldDetails {
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d\\-/._]*");
  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+\\w*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,3}");
  private static final String ADDRESS_FORM =
      "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.]*\\d)|(?<![\\p{L}\\d])[\\da-f]{2}(?:([:-])[\\da-f]{2})(?:\\1[\\da-f]{2}){4}(?![\\p{L}\\d])";
  private static final int LONG_NOTE = 12;
  private static final int LONG_CODE = 7;

  private final CatalogueServices knowledge;
  private final Disclosure disclosure;
  private final EstateReportData whole;
  private final EstateReportData open;
  private final List<WithheldDetail> found = new ArrayList<>();

  /**
   * What one brief has and the other withholds.
   *
   * @param whole of the exempt edition
   * @param open of the public edition
   */
  WithheldDetails(
      CatalogueServices knowledge,
      Disclosure disclosure,
      EstateReportData whole,
      EstateReportData open) {
    this.knowledge = knowledge;
    this.disclosure = disclosure;
    this.whole = whole;
    this.open = open;
  }

  List<WithheldDetail> all() {
    if (withholds(DetailKind.NETWORK)) {
      found.add(WithheldDetail.matching(kind(DetailKind.NETWORK), false, ADDRESS_FORM));
    }
    prices();
    makers();
    whole.installations().forEach(this::installation);
    return found;
  }

  private boolean withholds(DetailKind kind) {
    return !disclosure.tells(kind);
  }

  private String kind(DetailKind kind) {
    return DetailNames.british().name(knowledge.wording(), kind);
  }

  private void add(Optional<WithheldDetail> detail) {
    detail.ifPresent(found::add);
  }

  private void words(DetailKind kind, Detail<String> words) {
    words.shown().ifPresent(said -> add(WithheldDetail.words(kind(kind), said)));
  }

  /** The council's own prices and what they add up to, and what devices cost. */
  private void prices() {
    if (!withholds(DetailKind.PRICE)) {
      return;
    }
    var amounts = new LinkedHashSet<Money>();
    for (var choice : whole.choices()) {
      var own = choice.shares().stream().filter(share -> share.cost().own()).toList();
      own.forEach(
          share -> {
            amounts.add(share.cost().perInstallation());
            amounts.add(share.cost().perCamera());
            amounts.add(share.cost().perInstallation().times(share.assessments().size()));
            amounts.add(share.cost().perCamera().times(cameras(share)));
          });
      if (!own.isEmpty()) {
        choice.total().ifPresent(amounts::add);
      }
    }
    var spent = Money.NONE;
    for (var device : devices().toList()) {
      var paid = device.cost().shown().flatMap(PaidAmount::read);
      paid.map(PaidAmount::amount).ifPresent(amounts::add);
      var total = paid.flatMap(one -> one.total(device.count()));
      total.ifPresent(amounts::add);
      spent = total.map(spent::plus).orElse(spent);
    }
    amounts.add(spent);
    amounts.stream()
        .filter(amount -> !amount.isNone())
        .map(amount -> WithheldDetail.amount(kind(DetailKind.PRICE), amount))
        .forEach(found::add);
  }

  private long cameras(TreatmentOption.Share share) {
    return whole.installations().stream()
        .filter(one -> share.assessments().contains(one.assessmentId()))
        .mapToLong(one -> one.cameras().orElse(0))
        .sum();
  }

  private Stream<ExtractDevice> devices() {
    return whole.installations().stream().flatMap(one -> one.devices().stream());
  }

  /** Makers that the public edition names nowhere, by every name they go by. */
  private void makers() {
    var told = keys(open);
    var hidden = keys(whole);
    hidden.removeAll(told);
    hidden.remove(Maker.UNKNOWN_KEY);
    var reference = knowledge.catalogue().reference();
    for (var key : hidden) {
      Stream.concat(
              reference.maker(key).map(Maker::name).stream(),
              reference.aliases().stream()
                  .filter(alias -> alias.maker().equals(key))
                  .filter(alias -> alias.kind() != Alias.Kind.MODEL_PREFIX)
                  .map(Alias::text))
          .distinct()
          .forEach(
              name ->
                  add(WithheldDetail.words(knowledge.phrases().say("officer-text.maker"), name)));
    }
  }

  private static Set<String> keys(EstateReportData brief) {
    return brief.installations().stream()
        .flatMap(one -> one.makers().stream())
        .map(MakerCount::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void installation(InstallationReportData one) {
    if (withholds(DetailKind.LOCATION)) {
      words(DetailKind.LOCATION, one.site());
      words(DetailKind.LOCATION, one.installation());
    }
    if (withholds(DetailKind.ADDRESS)) {
      one.address()
          .shown()
          .ifPresent(
              place ->
                  Stream.concat(
                          Stream.of(place.text().split("[,\\n]", -1)), Stream.of(place.uprn()))
                      .filter(part -> part.chars().anyMatch(Character::isDigit))
                      .forEach(
                          part ->
                              add(WithheldDetail.words(kind(DetailKind.ADDRESS), part.strip()))));
    }
    one.devices().forEach(this::device);
    answers(one);
    one.full().ifPresent(this::dossier);
  }

  private void device(ExtractDevice device) {
    if (withholds(DetailKind.PLACE)) {
      words(DetailKind.PLACE, device.place());
    }
    if (withholds(DetailKind.MODEL)) {
      codes(DetailKind.MODEL, device.model());
      codes(DetailKind.MODEL, device.label());
    }
    if (withholds(DetailKind.SERIAL)) {
      codes(DetailKind.SERIAL, device.serials());
    }
    if (withholds(DetailKind.NETWORK)) {
      device.addresses().shown().stream()
          .flatMap(all -> Stream.of(all.split("[,;\\s]+", -1)))
          .forEach(address -> add(WithheldDetail.code(kind(DetailKind.NETWORK), address)));
    }
    if (withholds(DetailKind.FIRMWARE)) {
      device
          .firmware()
          .shown()
          .ifPresent(
              said ->
                  VERSION
                      .matcher(said)
                      .results()
                      .forEach(
                          version ->
                              found.add(
                                  WithheldDetail.matching(
                                      kind(DetailKind.FIRMWARE),
                                      false,
                                      "(?<![\\d.])"
                                          + Pattern.quote(version.group())
                                          + "(?!\\.?\\d)"))));
    }
  }

  private void codes(DetailKind kind, Detail<String> said) {
    said.shown()
        .ifPresent(
            text ->
                CODE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(code -> Stream.of(code, series(code)))
                    .distinct()
                    .forEach(code -> add(WithheldDetail.code(kind(kind), code))));
  }

  /** A code without its last part, which often tells the lens or the colour only. */
  private static String series(String code) {
    var last = code.lastIndexOf('-');
    return last < LONG_CODE ? code : code.substring(0, last);
  }

  private void answers(InstallationReportData one) {
    var signers = one.signOffs().stream().map(SignOff::name).toList();
    one.answers()
        .forEach(
            (question, held) ->
                held.shown().ifPresent(answer -> answer(one, question, answer, signers)));
  }

  private void answer(
      InstallationReportData one, String question, ExtractAnswer answer, List<String> signers) {
    if (!disclosure.tells(question)) {
      var title = knowledge.phrases().say("paper.answer", knowledge.wording().title(question));
      answer
          .values()
          .forEach(
              value ->
                  add(
                      WithheldDetail.words(
                          title,
                          one.words().orElse(knowledge.wording()).valueLabel(question, value))));
    }
    if (withholds(DetailKind.PERSON)) {
      answer
          .by()
          .shown()
          .map(said -> said.split("[,;(/]", 2)[0].strip())
          .filter(name -> NAME.matcher(name).matches())
          .filter(name -> !signers.contains(name))
          .flatMap(name -> WithheldDetail.person(kind(DetailKind.PERSON), name))
          .ifPresent(found::add);
    }
    if (withholds(DetailKind.NOTE)) {
      Stream.of(answer.note(), answer.ref())
          .flatMap(note -> note.shown().stream())
          .filter(note -> note.strip().length() >= LONG_NOTE)
          .forEach(note -> add(WithheldDetail.words(kind(DetailKind.NOTE), note)));
    }
  }

  private void dossier(Dossier dossier) {
    if (withholds(DetailKind.PHOTO)) {
      dossier.attachments().values().stream()
          .flatMap(List::stream)
          .forEach(file -> add(WithheldDetail.words(kind(DetailKind.PHOTO), file.name())));
    }
    if (withholds(DetailKind.PRICE)) {
      dossier
          .entry()
          .contract()
          .map(Contract::name)
          .flatMap(name -> WithheldDetail.words(kind(DetailKind.PRICE), name))
          .ifPresent(found::add);
    }
  }
}
