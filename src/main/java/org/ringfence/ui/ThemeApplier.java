package org.ringfence.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Parent;
import org.ringfence.ui.part.Appearance;

/** Puts a look on the window. */
final class ThemeApplier {
  private static final String SHEET = "/org/ringfence/ui/ringfence.css";

  private final Parent root;
  private final String family = Typeface.family();
  private final ReadOnlyDoubleWrapper letter = new ReadOnlyDoubleWrapper(Appearance.FIRST.letter());

  ThemeApplier(Parent root) {
    this.root = root;
    root.getStylesheets()
        .add(Objects.requireNonNull(ThemeApplier.class.getResource(SHEET), SHEET).toExternalForm());
  }

  /** The size of a letter now. */
  ReadOnlyDoubleProperty letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /** Puts a look on the whole window: its theme, its contrast and the size of its letters. */
  void wear(Appearance look) {
    var theme =
        switch (look.theme()) {
          case LIGHT, CONTRAST -> new PrimerLight();
          case DARK -> new PrimerDark();
        };
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    root.getStyleClass().removeAll("light", "dark", "contrast");
    root.getStyleClass().add(look.theme().name().toLowerCase(Locale.ROOT));
    root.setStyle("-fx-font-size: " + look.letter() + "px; -fx-font-family: \"" + family + "\";");
    letter.set(look.letter());
  }
}
