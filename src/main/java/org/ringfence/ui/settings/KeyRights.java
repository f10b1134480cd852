package org.ringfence.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;

/** The ticks for what the owner of one key may do, and for a key that was lost. */
final class KeyRights {
  private final KnownKey key;
  private final List<CheckBox> rights = new ArrayList<>();
  private final CheckBox lost;
  private final DayField day;
  private final Node node;

  KeyRights(PageServices services, KnownKey key) {
    this.key = key;
    var words = services.words();
    var whose = words.say("compare.key", key.name(), key.printed());
    var council = services.workspace().council();
    for (var right : council.rights()) {
      var box = new CheckBox(council.rightName(right));
      box.setAccessibleText(words.say("choice.accessible", whose, council.rightName(right)));
      box.setUserData(right);
      box.setSelected(key.roles().contains(right));
      rights.add(box);
    }
    this.lost = new CheckBox(words.say("trust.form.lost"));
    lost.setAccessibleText(words.say("choice.accessible", whose, words.say("trust.form.lost")));
    this.day = new DayField(words.say("trust.form.lost.day"), services, DayRange.PAST);
    var when = day.node();
    lost.selectedProperty().subscribe(is -> Layout.show(when, is));
    var names = Layout.column("row-names", Layout.text(whose, "card-title"));
    key.until()
        .map(until -> words.say("trust.form.ended", DayText.words(until)))
        .map(text -> Layout.text(text, "muted small-text"))
        .ifPresent(names.getChildren()::add);
    Layout.show(lost, key.until().isEmpty());
    this.node =
        Layout.column(
            "person", names, Layout.flow("button-flow", rights.toArray(Node[]::new)), lost, when);
  }

  Node node() {
    return node;
  }

  /** Whether the day of a lost key is given; where not, the cursor goes there. */
  boolean isSettled() {
    return !isNamed() || !lost.isSelected() || day.isGiven();
  }

  /** What is ticked; empty where nothing is. */
  Optional<VouchRequest> vouch() {
    return isNamed()
        ? Optional.of(
            new VouchRequest(
                key.fingerprint(), ticked(), lost.isSelected() ? day.day() : Optional.empty()))
        : Optional.empty();
  }

  private boolean isNamed() {
    return !ticked().isEmpty();
  }

  private List<String> ticked() {
    return rights.stream()
        .filter(CheckBox::isSelected)
        .map(box -> (String) box.getUserData())
        .toList();
  }
}
