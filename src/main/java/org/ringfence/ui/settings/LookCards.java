package org.ringfence.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Appearance;

/** Lets the colours and the size of the text be chosen. */
final class LookCards {
  private final Messages words;
  private final Consumer<Appearance> changed;
  private Appearance look;

  LookCards(Messages words, Appearance look, Consumer<Appearance> changed) {
    this.words = words;
    this.look = look;
    this.changed = changed;
  }

  Node themes() {
    var group = new ToggleGroup();
    var card = card("settings.theme");
    for (var theme : Appearance.Theme.values()) {
      var radio = new RadioButton(name(theme));
      radio.setToggleGroup(group);
      radio.setSelected(theme == look.theme());
      InputFields.onChoice(radio, () -> change(new Appearance(theme, look.percent())));
      card.getChildren().add(radio);
    }
    return card;
  }

  private String name(Appearance.Theme theme) {
    return switch (theme) {
      case LIGHT -> words.say("settings.theme.light");
      case DARK -> words.say("settings.theme.dark");
      case CONTRAST -> words.say("settings.theme.contrast");
    };
  }

  Node size() {
    var slider = new Slider(Appearance.SMALLEST, Appearance.LARGEST, look.percent());
    slider.setMajorTickUnit(25);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider.setShowTickLabels(true);
    slider.setBlockIncrement(25);
    slider.setAccessibleText(words.say("settings.size"));
    slider.setId("text-size");
    slider
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (!slider.isValueChanging()) {
                change(new Appearance(look.theme(), now.intValue()));
              }
            });
    slider
        .valueChangingProperty()
        .subscribe(
            (before, moving) -> {
              if (!moving) {
                change(new Appearance(look.theme(), (int) slider.getValue()));
              }
            });
    var card = card("settings.size");
    card.getChildren().addAll(Layout.text(words.say("settings.size.help"), "muted"), slider);
    return card;
  }

  private VBox card(String title) {
    return Layout.column("card", Layout.text(words.say(title), "card-heading"));
  }

  private void change(Appearance now) {
    if (!now.equals(look)) {
      look = now;
      changed.accept(now);
    }
  }
}
