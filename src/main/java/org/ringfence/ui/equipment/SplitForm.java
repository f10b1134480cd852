package org.ringfence.ui.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Asks in its place whether a line that names several brands should become a line of each. */
final class SplitForm {
  private final Messages words;
  private final BiConsumer<List<SplitDevice>, Consumer<List<Problem>>> split;
  private final List<Part> parts = new ArrayList<>();
  private final Remarks remarks = new Remarks();
  private final VBox node = Layout.column("offer");
  private Optional<SeveralBrands> asked = Optional.empty();

  /** The boxes of one device; that for its number is not shown where the line counts none. */
  private record Part(TextField label, TextField count) {
    boolean isRead() {
      return count.getText().isBlank() || number().isPresent();
    }

    Optional<Integer> number() {
      return DeviceCard.number(count.getText().strip());
    }
  }

  /**
   * Asks nothing yet.
   *
   * @param split does it, and hears why it was refused
   */
  SplitForm(PageServices services, BiConsumer<List<SplitDevice>, Consumer<List<Problem>>> split) {
    this.words = services.words();
    this.split = split;
    Layout.show(node, false);
  }

  Node node() {
    return node;
  }

  /** Asks about this line, or nothing; what is being typed about the same one stays. */
  void show(Optional<SeveralBrands> line) {
    if (!line.equals(asked)) {
      asked = line;
      line.ifPresent(this::ask);
      Layout.show(node, line.isPresent());
    }
  }

  private void ask(SeveralBrands line) {
    node.getChildren()
        .setAll(
            Layout.note(Feather.HELP_CIRCLE, words.say("split.ask"), "caution"),
            Layout.flow(
                "button-flow",
                Layout.button(words.say("split.open"), "button-outlined", () -> open(line)),
                Layout.button(words.say("split.leave"), "button-outlined", this::leave)));
  }

  /** It is asked again when the line changes, or the page is opened anew. */
  private void leave() {
    Layout.show(node, false);
  }

  private void open(SeveralBrands line) {
    parts.clear();
    remarks.clear();
    var isCounted = line.device().count().filter(all -> all == 0).isEmpty();
    var help = line.device().count().filter(all -> all > 0);
    node.getChildren().setAll(Layout.text(words.say("split.text"), "muted"));
    if (isCounted) {
      var counting =
          help.map(all -> words.count("split.count.all", all))
              .orElseGet(() -> words.say("split.count.none"));
      node.getChildren().add(Layout.text(counting, "muted"));
    }
    for (var label : line.labels()) {
      node.getChildren().add(row(label, isCounted));
    }
    node.getChildren()
        .addAll(
            Layout.flow(
                "button-flow",
                Layout.button(words.say("split.do"), "accent", this::split),
                Layout.button(words.say("split.cancel"), "button-outlined", () -> ask(line))),
            remarks.node());
    Reveal.focus(parts.getFirst().label());
  }

  private Node row(String written, boolean isCounted) {
    var part = new Part(InputFields.line(""), InputFields.line(words.say("device.count.prompt")));
    part.label().setText(written);
    parts.add(part);
    var label = InputFields.labelled(words.say("split.label", parts.size()), part.label());
    if (!isCounted) {
      return label;
    }
    var count = InputFields.labelled(words.say("split.count", parts.size()), part.count());
    count.getStyleClass().add("count-field");
    return Layout.fields(label, count);
  }

  private void split() {
    if (parts.stream().allMatch(Part::isRead)) {
      split.accept(
          parts.stream()
              .map(part -> new SplitDevice(part.label().getText(), part.number()))
              .toList(),
          remarks::refuse);
    } else {
      remarks.refuse(List.of(new Problem(words.say("device.count.problem"), "", "")));
    }
  }
}
