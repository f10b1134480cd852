package org.ringfence.assessment.verify.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.disclosure.DueItems;
import org.ringfence.assessment.disclosure.Publication;
import org.ringfence.assessment.disclosure.Publication.Precision;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.PublicCopies.PublicCopy;
import org.ringfence.exchange.conversion.FilteredContent;
import org.ringfence.exchange.conversion.FilteredContent.FilteredAnswer;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.signing.SignedRecord;

/**
 * Says whether a public copy withholds what the officer's rulings in it say, and nothing more: so
 * nothing can be withheld later by somebody else.
 */
public final class WithholdingCheck {
  /** Programs whose records do not have the counts of their devices in one item. */
  private static final Set<String> BEFORE_COUNTS = Set.of("", "0.1.0", "0.2.0");

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  public WithholdingCheck(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /**
   * Says what is withheld without a ruling.
   *
   * @param rulings by which the copy was made, as its paper carries them
   */
  public void check(PublicCopy copy, List<Ruling> rulings, CheckFindings findings) {
    var name = copy.subject().name();
    if (rulings.isEmpty()) {
      findings.changed(phrases.say("verify.withheld.none", name));
      return;
    }
    var disclosure = disclosure(copy, rulings);
    var other = other(copy, rulings, disclosure);
    if (!other.isEmpty()) {
      findings.changed(phrases.say("verify.withheld.other", name, String.join(", ", other)));
    }
    copy.record().stream()
        .filter(record -> isOfNow(record, copy))
        .filter(record -> isAnyMissing(record, copy.content(), disclosure))
        .forEach(_ -> findings.changed(phrases.say("verify.withheld.missing", name)));
  }

  private Disclosure disclosure(PublicCopy copy, List<Ruling> rulings) {
    return Disclosure.of(
        rulings,
        Stream.concat(
                knowledge.method().questions().stream().map(Question::id),
                copy.carried().questions().stream())
            .distinct()
            .toList());
  }

  /** What the copy is marked to withhold and no ruling does, or the other way round, by names. */
  private Set<String> other(PublicCopy copy, List<Ruling> rulings, Disclosure disclosure) {
    var kinds = disclosure.kinds().stream().map(DetailKind::id).collect(Collectors.toSet());
    var other = new TreeSet<String>();
    differing(kinds, ruled(rulings, one -> one.kind().id()), copy.carried().kinds())
        .forEach(id -> other.add(DetailKind.of(id).map(this::name).orElse(id)));
    differing(disclosure.questions(), ruled(rulings, Ruling::question), copy.carried().questions())
        .forEach(id -> other.add(knowledge.wording().title(id)));
    return other;
  }

  private static Set<String> ruled(List<Ruling> rulings, Function<Ruling, String> id) {
    return rulings.stream().filter(Ruling::withheld).map(id).collect(Collectors.toSet());
  }

  /** An earlier program did not mark what it did not know, and nobody ruled on. */
  private static Set<String> differing(
      Set<String> withheld, Set<String> ruled, List<String> marked) {
    var all = new HashSet<>(marked);
    all.removeAll(withheld);
    withheld.stream().filter(one -> ruled.contains(one) && !marked.contains(one)).forEach(all::add);
    return all;
  }

  private String name(DetailKind kind) {
    return AssessmentPhrases.inSentence(DetailNames.british().name(knowledge.wording(), kind));
  }

  /** Records of the first version lack items that later ones have; its method tells them apart. */
  private boolean isOfNow(SignedRecord record, PublicCopy copy) {
    return record.snapshot().pointers().contains("/version")
        || copy.content().methodVersion().equals(knowledge.method().version());
  }

  private static boolean isAnyMissing(
      SignedRecord record, FilteredContent content, Disclosure disclosure) {
    var there = Set.copyOf(record.snapshot().pointers());
    return !there.containsAll(DueItems.of(disclosure, extent(content, there, disclosure)));
  }

  private static DueItems.Extent extent(
      FilteredContent content, Set<String> there, Disclosure disclosure) {
    return new DueItems.Extent(
        !BEFORE_COUNTS.contains(content.program()),
        Math.max(content.devices().size(), content.outline().devices()),
        content.outline().counted(),
        content.words().questions().keySet(),
        content.answers().entrySet().stream()
            .filter(each -> isAnswered(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        scores(content, there, disclosure));
  }

  private static boolean isAnswered(FilteredAnswer answer) {
    return answer.basis() != Basis.UNKNOWN;
  }

  /** Of what is not known yet nothing but that has to be told. */
  private static boolean isBanded(FilteredContent content) {
    return content.figures() instanceof FigurePrecision.Banded
        || content.status().filter(Status::isKnown).isPresent();
  }

  /** As much as is told of anything; where no answer is withheld, all of it is. */
  private static Publication scores(
      FilteredContent content, Set<String> there, Disclosure disclosure) {
    var exact =
        disclosure.questions().isEmpty()
            || content.figures() instanceof FigurePrecision.Exact
            || there.contains("/risk/assurancePercent");
    var banded =
        content.status().isPresent() || content.figures() instanceof FigurePrecision.Banded;
    return new Publication(
        exact ? Precision.EXACT : isBanded(content) ? Precision.BANDED : Precision.NONE,
        banded,
        exact);
  }
}
