package org.ringfence.ui.equipment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Device;
import org.ringfence.model.Maker;
import org.ringfence.model.MakerFinding;
import org.ringfence.model.Rebadge;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Words;

/** Says who made a device and how that is known: "sold as X, made by Y". */
final class FindingNote {
  private final Words words;
  private final Consumer<String> confirm;

  /** Offers of low confidence can be confirmed, which hands over the maker's key. */
  FindingNote(Words words, Consumer<String> confirm) {
    this.words = words;
    this.confirm = confirm;
  }

  /** What there is to say about a device. */
  List<Node> of(Device device, Optional<MakerFinding> finding) {
    if (device.label().isEmpty() && device.mac().isEmpty() && device.maker().isEmpty()) {
      return List.of(Layout.note(Feather.INFO, words.say("finding.empty"), "quiet"));
    }
    return finding.map(found -> said(device, found)).orElse(List.of());
  }

  private List<Node> said(Device device, MakerFinding found) {
    if (found.maker().isEmpty()) {
      return found.offered().isEmpty()
          ? List.of(Layout.note(Feather.HELP_CIRCLE, words.say("finding.none"), "caution"))
          : found.offered().stream().map(this::offer).toList();
    }
    return List.of(made(device, found, found.maker().get()));
  }

  private Node made(Device device, MakerFinding found, Maker maker) {
    var how = words.say("finding.by." + found.by().name().toLowerCase(Locale.ROOT));
    if (found.soldAs().isPresent()) {
      var text =
          words.say("finding.disagrees", device.label(), found.soldAs().get().name(), maker.name());
      return Layout.note(Feather.ALERT_TRIANGLE, text, "caution");
    }
    var same = device.label().isEmpty() || device.label().equalsIgnoreCase(maker.name());
    var text =
        same
            ? words.say("finding.made", maker.name(), maker.country(), how)
            : words.say("finding.sold", device.label(), maker.name(), maker.country(), how);
    return Layout.note(Feather.CHECK, text, "good");
  }

  private Node offer(Rebadge rebadge) {
    return Layout.column(
        "offer",
        Layout.note(
            Feather.HELP_CIRCLE,
            words.say("finding.offer", rebadge.likelyMaker(), rebadge.howToConfirm()),
            "caution"),
        Layout.button(
            words.say("finding.confirm", rebadge.likelyMaker()),
            "button-outlined",
            () -> confirm.accept(rebadge.maker())));
  }
}
