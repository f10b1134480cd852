package org.ringfence.ui.panel;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.ui.layout.Layout;

/** Says beside a number that what was signed of it does not hold any longer, and why. */
public final class StaleNote {
  private StaleNote() {}

  /** One note for each reason; none while all holds. */
  public static List<Node> of(Dossier dossier, Messages words) {
    return dossier.signed().stale().stream()
        .<Node>map(
            why ->
                Layout.note(
                    Feather.CLOCK, words.say("stale.note", lapsed(dossier), why), "caution"))
        .toList();
  }

  /** The same in a few words with no reason; empty while all holds. */
  public static String brief(Dossier dossier) {
    return dossier.signed().stale().isEmpty() ? "" : lapsed(dossier);
  }

  private static String lapsed(Dossier dossier) {
    return dossier.signed().state().lapsed();
  }
}
