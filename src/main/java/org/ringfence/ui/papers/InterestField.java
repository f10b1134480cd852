package org.ringfence.ui.papers;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Provision;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;

/** Asks how the public interest weighs, and only where the chosen ground has it weighed. */
final class InterestField {
  private static final int ROWS = 2;

  private final TextArea text;
  private final Node node;

  /** Stands beneath a box of grounds and follows what is chosen in it. */
  InterestField(Messages words, GroundBox ground, Supplier<List<Provision>> grounds) {
    this.text = InputFields.lines(words.say("withheld.interest.prompt"), ROWS);
    this.node =
        Layout.column(
            "fields",
            InputFields.labelled(
                words.say("withheld.interest"),
                text,
                Layout.text(words.say("withheld.interest.help"), "muted small-text")));
    ground.watch(chosen -> Layout.show(node, isWeighed(grounds.get(), chosen)));
  }

  private static boolean isWeighed(List<Provision> grounds, String chosen) {
    return grounds.stream().anyMatch(one -> one.id().equals(chosen) && one.weighed());
  }

  Node node() {
    return node;
  }

  String text() {
    return text.getText();
  }

  void put(String said) {
    text.setText(said);
  }
}
