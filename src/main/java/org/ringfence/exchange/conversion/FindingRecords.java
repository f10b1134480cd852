package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.exchange.record.evaluation.RecordedFinding;
import org.ringfence.exchange.record.evaluation.RecordedMaker;
import org.ringfence.exchange.record.evaluation.RecordedNamed;
import org.ringfence.exchange.record.evaluation.RecordedOffer;
import org.ringfence.exchange.record.evaluation.RecordedRebadge;
import org.ringfence.exchange.record.evaluation.RecordedRemark;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.evaluation.MakerRemark.LetterForDigit;
import org.ringfence.model.evaluation.MakerRemark.LookAgain;
import org.ringfence.model.evaluation.MakerRemark.Says;
import org.ringfence.model.evaluation.MakerRemark.SellersAddress;
import org.ringfence.model.evaluation.MakerRemark.SoldAs;
import org.ringfence.model.evaluation.MakerRemark.Split;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/** Who made a device, as a record has it and as the program knows it. */
final class FindingRecords {
  private static final String SOLD_AS = "sold-as";
  private static final String LOOK_AGAIN = "look-again";
  private static final String SPLIT = "split";
  private static final String LETTER = "letter-for-digit";
  private static final String SELLERS = "sellers-address";

  private FindingRecords() {}

  static RecordedFinding recorded(MakerFinding finding) {
    return new RecordedFinding(
        finding.named().stream().map(FindingRecords::recorded).toList(),
        finding.offered().stream().map(FindingRecords::recorded).toList(),
        finding.remarks().stream().map(FindingRecords::recorded).toList(),
        finding.model());
  }

  static MakerFinding read(RecordedFinding finding) {
    return new MakerFinding(
        finding.named().stream().map(FindingRecords::read).toList(),
        finding.offered().stream().map(FindingRecords::read).toList(),
        finding.remarks().stream().map(FindingRecords::read).toList(),
        finding.model());
  }

  private static RecordedNamed recorded(NamedMaker one) {
    return new RecordedNamed(
        RecordIds.of(one.by()),
        one.brand(),
        one.seller().map(FindingRecords::recorded),
        one.maker().map(FindingRecords::recorded),
        one.counts());
  }

  private static NamedMaker read(RecordedNamed one) {
    return new NamedMaker(
        RecordIds.by(one.by()),
        one.brand(),
        one.seller().map(FindingRecords::read),
        one.maker().map(FindingRecords::read),
        one.counts());
  }

  private static RecordedOffer recorded(MakerOffer offer) {
    return new RecordedOffer(
        id(offer.kind()),
        offer.name(),
        offer.maker().map(FindingRecords::recorded),
        offer.rebadge().map(FindingRecords::recorded));
  }

  private static MakerOffer read(RecordedOffer offer) {
    return new MakerOffer(
        MakerOffer.Kind.valueOf(offer.kind().toUpperCase(Locale.ROOT).replace('-', '_')),
        offer.name(),
        offer.maker().map(FindingRecords::read),
        offer.rebadge().map(FindingRecords::read));
  }

  private static String id(MakerOffer.Kind kind) {
    return switch (kind) {
      case SPELLING -> "spelling";
      case MAY_BE_MADE_BY -> "may-be-made-by";
      case MODEL_CODE -> "model-code";
      case FURTHER_ON -> "further-on";
    };
  }

  private static RecordedRemark recorded(MakerRemark remark) {
    return switch (remark) {
      case SoldAs(var brand, var maker) -> remark(SOLD_AS, Optional.of(maker), brand);
      case LookAgain(var one, var other) ->
          remark(
              LOOK_AGAIN,
              Optional.empty(),
              RecordIds.of(one.by()),
              one.name(),
              RecordIds.of(other.by()),
              other.name());
      case Split(var brands) -> new RecordedRemark(SPLIT, brands, Optional.empty());
      case LetterForDigit(var written, var meant, var maker) ->
          remark(LETTER, maker, written, meant);
      case SellersAddress(var seller) -> remark(SELLERS, Optional.of(seller));
    };
  }

  private static RecordedRemark remark(String kind, Optional<Maker> maker, String... texts) {
    return new RecordedRemark(kind, List.of(texts), maker.map(FindingRecords::recorded));
  }

  private static MakerRemark read(RecordedRemark remark) {
    var maker = remark.maker().map(FindingRecords::read);
    return switch (remark.kind()) {
      case SOLD_AS -> new SoldAs(text(remark, 0), known(maker));
      case LOOK_AGAIN -> new LookAgain(says(remark, 0), says(remark, 2));
      case SPLIT -> new Split(remark.texts());
      case LETTER -> new LetterForDigit(text(remark, 0), text(remark, 1), maker);
      case SELLERS -> new SellersAddress(known(maker));
      default -> throw new IllegalArgumentException("no remark " + remark.kind());
    };
  }

  private static Says says(RecordedRemark remark, int at) {
    return new Says(RecordIds.by(text(remark, at)), text(remark, at + 1));
  }

  private static String text(RecordedRemark remark, int at) {
    if (at >= remark.texts().size()) {
      throw new IllegalArgumentException("the remark " + remark.kind() + " lacks a text");
    }
    return remark.texts().get(at);
  }

  private static Maker known(Optional<Maker> maker) {
    return maker.orElseThrow(() -> new IllegalArgumentException("a remark lacks its maker"));
  }

  private static RecordedMaker recorded(Maker maker) {
    return new RecordedMaker(
        maker.key(),
        maker.name(),
        maker.country(),
        maker.owner(),
        maker.jurisdictionClass(),
        maker.ethics(),
        maker.ethicsNote(),
        maker.ports(),
        maker.cloud(),
        maker.notes(),
        maker.source(),
        maker.confidence());
  }

  private static Maker read(RecordedMaker maker) {
    return new Maker(
        maker.key(),
        maker.name(),
        maker.country(),
        maker.owner(),
        maker.jurisdictionClass(),
        maker.ethics(),
        maker.ethicsNote(),
        maker.ports(),
        maker.cloud(),
        maker.notes(),
        maker.source(),
        maker.confidence());
  }

  private static RecordedRebadge recorded(Rebadge row) {
    return new RecordedRebadge(
        row.label(),
        row.likelyMaker(),
        row.relationship(),
        row.coverage(),
        row.howToConfirm(),
        row.source(),
        row.confidence(),
        row.maker());
  }

  private static Rebadge read(RecordedRebadge row) {
    return new Rebadge(
        row.label(),
        row.likelyMaker(),
        row.relationship(),
        row.coverage(),
        row.howToConfirm(),
        row.source(),
        row.confidence(),
        row.maker());
  }
}
