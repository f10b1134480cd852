package org.ringfence.assessment.estate;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.disclosure.Inference;
import org.ringfence.assessment.disclosure.PublicItems;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.exchange.conversion.SnapshotText;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SigningSettings;

/**
 * Makes what the public edition of a paper knows of an assessment: the record is filtered first,
 * and everything is read from what is left.
 */
final class ExtractMaker {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final CatalogueServices knowledge;
  private final SnapshotText text = new SnapshotText();
  private final SnapshotMaker snapshots;
  private final PublicExtracts extracts;

  /** Makes extracts by this knowledge. */
  ExtractMaker(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.snapshots = new SnapshotMaker(knowledge);
    this.extracts = new PublicExtracts(knowledge);
  }

  /**
   * What is the same for all installations of a paper.
   *
   * @param disclosure what is withheld
   * @param rulings those that a paper about one installation alone prints
   */
  record Terms(Disclosure disclosure, List<Ruling> rulings) {
    Terms {
      rulings = List.copyOf(rulings);
    }

    /** The same for a paper that prints these rulings. */
    Terms printing(List<Ruling> others) {
      return new Terms(disclosure, others);
    }
  }

  /** For a paper where this is withheld, and which prints no rulings so far. */
  Terms terms(Disclosure disclosure) {
    return new Terms(disclosure, List.of());
  }

  /**
   * What a public edition knows, and what it may say of options.
   *
   * @param extract what it knows
   * @param options the bands that are left after each option; empty where nothing of it is told
   */
  record Published(InstallationReportData extract, Optional<List<BandsAfter>> options) {}

  /**
   * What the public edition knows of an assessment.
   *
   * @param kept all there is
   * @param number which installation of the organisation it is, from 1
   * @param terms the same for all installations of the paper
   * @param form how much of its record the paper carries
   */
  Outcome<Published> make(SignedDossier kept, int number, Terms terms, RecordForm form) {
    var dossier = kept.dossier();
    var disclosure = terms.disclosure();
    var proofs = new PublicSignatures(knowledge.wording(), dossier, disclosure, isOpaque(dossier));
    var signOffs = proofs.left(dossier.signOffs());
    var risk = knowledge.publications().of(secret(dossier, disclosure));
    var items =
        new PublicItems(
            disclosure, risk.publication(), labels(dossier), absent(dossier), isOpaque(dossier));
    var left = kept.record().map(record -> proofs.left(record, items));
    var record =
        new PublicRecord(
            left,
            left.isPresent() ? "" : text.left(snapshots.content(dossier, ""), items),
            Stream.concat(
                    left.isPresent() ? Stream.of() : signOffs.stream(),
                    proofs.named(dossier.signOffs()).stream())
                .toList(),
            proofs.leftOut(dossier.signOffs()),
            false,
            number,
            disclosure.kinds().stream().map(DetailKind::id).sorted().toList(),
            disclosure.questions().stream().sorted().toList(),
            terms.rulings().stream().map(PublicRecord.Ground::of).toList(),
            extracts.changes(dossier.entry().revision()),
            extracts.stale(dossier.signed()));
    return extracts
        .read(name(dossier), record, form, dossier.today())
        .map(extract -> new Published(extract, risk.options()));
  }

  private Inference.Secret secret(Dossier dossier, Disclosure disclosure) {
    var risk = dossier.risk();
    return new Inference.Secret(
        risk.facts(),
        OptionCalculator.undenied(risk),
        dossier.assessment().reconciled().keySet(),
        disclosure.questions(),
        dossier.signOffs().stream().anyMatch(one -> SigningSettings.accepts(one.role())));
  }

  /**
   * A label that is a brand tells nothing besides; any other text might tell anything. An empty one
   * is withheld as well, so that the mark does not tell that there is a model behind it.
   */
  private Set<Integer> labels(Dossier dossier) {
    var makers = knowledge.dossiers().makers();
    return numbers(dossier, device -> makers.isName(device.label()));
  }

  private static Set<Integer> absent(Dossier dossier) {
    return numbers(dossier, device -> !device.status().isThere());
  }

  private static Set<Integer> numbers(Dossier dossier, Predicate<Device> are) {
    return IntStream.range(0, dossier.devices().size())
        .filter(at -> are.test(dossier.devices().get(at).device()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static boolean isOpaque(Dossier dossier) {
    return UUID.matcher(dossier.entry().assessmentId()).matches();
  }

  private static String name(Dossier dossier) {
    return TEXTS.say("called.record", dossier.entry().installation());
  }
}
