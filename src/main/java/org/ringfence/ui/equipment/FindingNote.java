package org.ringfence.ui.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Rebadge;
import org.ringfence.ui.layout.Layout;

/** Says whose a device is and why, and asks what a person has to settle. */
final class FindingNote {
  private final Messages words;
  private final MakerGuide guide;
  private final Consumer<String> confirm;

  /** What is offered can be confirmed, which hands over the maker's key. */
  FindingNote(Messages words, MakerGuide guide, Consumer<String> confirm) {
    this.words = words;
    this.guide = guide;
    this.confirm = confirm;
  }

  /** What there is to say about a device. */
  List<Node> of(Device device, MakerFinding found) {
    if ((device.label() + device.mac() + device.maker() + device.model()).isBlank()) {
      return List.of(Layout.note(Feather.INFO, words.say("finding.empty"), "quiet"));
    }
    var notes = new ArrayList<Node>();
    notes.add(made(device, found));
    var isOne = found.remarks().stream().noneMatch(MakerRemark.Split.class::isInstance);
    found.offered().stream().map(offer -> offer(offer, isOne)).forEach(notes::add);
    return notes;
  }

  private Node made(Device device, MakerFinding found) {
    var said = new ArrayList<String>();
    said.add(guide.made(found));
    said.addAll(guide.why(found));
    if (found.named().isEmpty() && found.offered().isEmpty()) {
      said.add(words.say("finding.none"));
    }
    new DeviceFinding(device, found)
        .modelOnLabel()
        .ifPresent(model -> said.add(words.say("finding.model", model)));
    var text = String.join(" ", said);
    if (found.maker().isEmpty()) {
      return Layout.note(Feather.HELP_CIRCLE, text, "caution");
    }
    return hasToSettle(found)
        ? Layout.note(Feather.ALERT_TRIANGLE, text, "caution")
        : Layout.note(Feather.CHECK, text, "good");
  }

  private static boolean hasToSettle(MakerFinding found) {
    return found.offered().stream().anyMatch(FindingNote::isBeside)
        || found.remarks().stream()
            .anyMatch(
                remark ->
                    switch (remark) {
                      case MakerRemark.SoldAs said -> false;
                      case MakerRemark.SellersAddress said -> false;
                      case MakerRemark.LookAgain said -> true;
                      case MakerRemark.LetterForDigit said -> true;
                      case MakerRemark.Split said -> true;
                    });
  }

  private static boolean isMisread(MakerOffer offer) {
    return switch (offer.kind()) {
      case SPELLING, FURTHER_ON -> true;
      case MAY_BE_MADE_BY, MODEL_CODE -> false;
    };
  }

  /** Whether something else that stands on the label is asked about. */
  private static boolean isBeside(MakerOffer offer) {
    return offer.kind() == MakerOffer.Kind.SPELLING || offer.likely().isEmpty();
  }

  /**
   * An offer. Where a label may name several, a yes to one of them would be a yes for all of the
   * line; there it is given for a line of its own.
   */
  private Node offer(MakerOffer offer, boolean isOne) {
    var how = offer.rebadge().map(Rebadge::howToConfirm).orElse("");
    var note = Layout.note(Feather.HELP_CIRCLE, (guide.ask(offer) + " " + how).strip(), "caution");
    var column = Layout.column("offer", note);
    offer
        .maker()
        .filter(_ -> isOne || !isMisread(offer))
        .ifPresent(
            maker ->
                column
                    .getChildren()
                    .add(
                        Layout.button(
                            words.say("finding.confirm", maker.name()),
                            "button-outlined",
                            () -> confirm.accept(maker.key()))));
    return column;
  }
}
