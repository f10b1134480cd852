package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What is written in the window can be read: by its contrast, and because nothing cuts it. */
class StyleSheetTest {
  private static final Path SHEET = Path.of("src/main/resources/org/ringfence/ui/ringfence.css");
  private static final double ENOUGH = 4.5;
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+)\\s*:\\s*([^;]+);");

  /** A text and the ground that it stands on. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("-role-ink", "-role-page"),
          List.of("-role-ink", "-role-card"),
          List.of("-role-ink", "-role-shade"),
          List.of("-role-ink", "-role-strong-bg"),
          List.of("-role-ink", "-color-accent-subtle"),
          List.of("-role-ink", "-color-bg-overlay"),
          List.of("-role-quiet", "-role-page"),
          List.of("-role-quiet", "-role-card"),
          List.of("-role-quiet", "-role-shade"),
          List.of("-role-quiet", "-role-strong-bg"),
          List.of("-role-strong", "-role-card"),
          List.of("-role-strong", "-role-page"),
          List.of("-role-strong", "-role-strong-bg"),
          List.of("-role-good", "-role-card"),
          List.of("-role-good", "-role-page"),
          List.of("-role-caution", "-role-caution-bg"),
          List.of("-role-problem", "-role-card"),
          List.of("-role-problem", "-role-page"),
          List.of("-role-problem", "-role-problem-bg"),
          List.of("-role-pen", "-role-card"),
          List.of("-role-pen", "-role-page"),
          List.of("-role-ink", "-tint-low"),
          List.of("-role-ink", "-tint-moderate"),
          List.of("-role-ink", "-tint-high"),
          List.of("-role-ink", "-tint-severe"),
          List.of("-color-accent-fg", "-role-card"),
          List.of("-color-accent-fg", "-color-bg-default"),
          List.of("-color-fg-default", "-color-bg-default"),
          List.of("-color-fg-default", "-color-bg-overlay"),
          List.of("-color-fg-default", "-color-bg-subtle"),
          List.of("-color-fg-muted", "-color-bg-default"),
          // What a box proposes while it is empty.
          List.of("-color-fg-subtle", "-color-bg-default"),
          List.of("-color-fg-subtle", "-color-bg-overlay"),
          List.of("-role-prompt", "-role-card"),
          List.of("-role-prompt", "-role-shade"),
          List.of("-role-prompt", "-color-bg-default"),
          List.of("-color-fg-emphasis", "-color-accent-emphasis"),
          List.of("-band-closed-text", "-band-closed-bg"),
          List.of("-band-not-known-text", "-band-not-known-bg"),
          List.of("-band-not-known-text", "-band-not-known-pill"),
          List.of("-band-low-text", "-band-low-bg"),
          List.of("-band-moderate-text", "-band-moderate-bg"),
          List.of("-band-high-text", "-band-high-bg"),
          List.of("-band-severe-text", "-band-severe-bg"),
          List.of("-cell-text", "-cell-severe"),
          List.of("-cell-text", "-band-high-bg"),
          List.of("-cell-text", "-band-moderate-bg"),
          List.of("-cell-text", "-band-low-bg"));

  /** Controls that are given another look on purpose, and AtlantaFX's that we don't use. */
  private static final Set<String> MEANT =
      Set.of(
          "accent",
          "axis",
          "box",
          "button",
          "button-icon",
          "card",
          "check",
          "check-box",
          "code",
          "calendar-grid",
          "combo-box",
          "combo-box-popup",
          "context-menu",
          "date-picker-popup",
          "dot",
          "hyperlink",
          "icon",
          "label",
          "list-view",
          "menu-button",
          "next-month",
          "page",
          "previous-month",
          "radio",
          "radio-button",
          "root",
          "slider",
          "text-input",
          "tile",
          "toggle-button",
          "tooltip");

  @Test
  void everyTextStandsOutFromItsGround() throws IOException {
    var low = new ArrayList<String>();
    for (var theme : List.of("light", "dark", "contrast")) {
      var tokens = tokens(theme);
      for (var pair : PAIRS) {
        var ratio = contrast(colour(tokens, pair.getFirst()), colour(tokens, pair.getLast()));
        if (ratio < ENOUGH) {
          low.add("%s: %s on %s %.2f".formatted(theme, pair.getFirst(), pair.getLast(), ratio));
        }
      }
    }
    assertThat(low).isEmpty();
  }

  /** A class that JavaFX uses, such as cell, would give every control our own sizes. */
  @Test
  void noClassOfOursIsOneOfTheControls() throws IOException {
    var theirs = new TreeSet<String>();
    var matcher = RULE.matcher(bare(theme("primer-light")));
    while (matcher.find()) {
      CLASS.matcher(matcher.group(1)).results().forEach(found -> theirs.add(found.group(1)));
    }
    var clashing = new TreeSet<String>();
    var ours = RULE.matcher(bare(Files.readString(SHEET)));
    while (ours.find()) {
      for (var selector : ours.group(1).split(",", -1)) {
        alone(selector.strip(), theirs, clashing);
      }
    }
    clashing.removeAll(MEANT);
    assertThat(clashing).isEmpty();
  }

  /** Whether a selector has no class but those of the controls. */
  private static void alone(String selector, Set<String> theirs, Set<String> clashing) {
    var classes =
        CLASS.matcher(selector).results().map(found -> found.group(1)).collect(Collectors.toSet());
    if (!classes.isEmpty() && theirs.containsAll(classes)) {
      clashing.addAll(classes);
    }
  }

  private static Map<String, String> tokens(String look) throws IOException {
    var tokens = new HashMap<String, String>();
    read(theme(look.equals("dark") ? "primer-dark" : "primer-light"), ".root", tokens);
    read(Files.readString(SHEET), ".root", tokens);
    read(Files.readString(SHEET), ".root." + look, tokens);
    return tokens;
  }

  private static String theme(String name) throws IOException {
    try (var sheet =
        StyleSheetTest.class.getResourceAsStream("/atlantafx/base/theme/" + name + ".css")) {
      return new String(Objects.requireNonNull(sheet, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String bare(String sheet) {
    return sheet.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static void read(String sheet, String selector, Map<String, String> tokens) {
    var rules = RULE.matcher(bare(sheet));
    while (rules.find()) {
      if (rules.group(1).strip().equals(selector)) {
        TOKEN
            .matcher(rules.group(2))
            .results()
            .forEach(token -> tokens.put(token.group(1), token.group(2).strip()));
      }
    }
  }

  private static double[] colour(Map<String, String> tokens, String name) {
    var value = name;
    while (value.startsWith("-")) {
      value = Objects.requireNonNull(tokens.get(value), value);
    }
    var colour = Color.web(value);
    return new double[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
  }

  /** As WCAG 2 counts it. */
  private static double contrast(double[] one, double[] other) {
    var lighter = Math.max(luminance(one), luminance(other));
    var darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(double[] colour) {
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
