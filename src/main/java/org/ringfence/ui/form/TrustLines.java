package org.ringfence.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.people.TrustSummary;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;

/** What a trust file says, in lines: whose it is, and whose key may do what. */
public final class TrustLines {
  private TrustLines() {}

  /** The lines of a trust file. */
  public static VBox of(PageServices services, TrustSummary trust) {
    var words = services.words();
    var lines =
        Layout.column(
            "fields",
            Layout.text(
                words.say(
                    "trust.summary",
                    trust.organisation(),
                    trust.number(),
                    DayText.words(trust.issued()),
                    trust.issuer()),
                "plain-text"));
    lines.getChildren().addAll(keys(services, trust.keys()));
    return lines;
  }

  private static List<Node> keys(PageServices services, List<KnownKey> keys) {
    return keys.stream()
        .<Node>map(key -> Layout.text(line(services, key), "muted small-text"))
        .toList();
  }

  private static String line(PageServices services, KnownKey key) {
    var words = services.words();
    var rights =
        key.roles().stream()
            .map(services.workspace().council()::rightName)
            .collect(Collectors.joining(words.say("list.join")));
    return key.until()
        .map(
            day ->
                words.say(
                    "trust.line.ended", key.name(), key.printed(), rights, DayText.words(day)))
        .orElseGet(() -> words.say("trust.line", key.name(), key.printed(), rights));
  }
}
