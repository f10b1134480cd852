package org.ringfence.report.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/**
 * The names under which a style of Word's own goes: the one that Word writes whatever its language,
 * and those that other programs write in the language of their user.
 *
 * @param names in lower case
 */
record BuiltInNames(Set<String> names) {
  private static final Properties TRANSLATED = translated();

  BuiltInNames {
    names = Set.copyOf(names);
  }

  /** Of a heading of this level. */
  static BuiltInNames ofHeading(int level) {
    return of("heading " + level);
  }

  /** Of the style that Word calls so. */
  static BuiltInNames of(String name) {
    var own = name.toLowerCase(Locale.ROOT);
    var number = own.replaceAll("\\D", "");
    var key = own.replaceAll("[ \\d]+", "-").replaceAll("-$", "");
    var others =
        List.of(TRANSLATED.getProperty(key, "").split("\\|")).stream()
            .filter(one -> !one.isBlank())
            .map(one -> (one.strip() + " " + number).strip().toLowerCase(Locale.ROOT));
    return new BuiltInNames(
        Stream.concat(Stream.of(own), others).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a style goes under one of them, by its name or by another that it has beside it. */
  boolean names(XWPFStyle style) {
    return named(style).anyMatch(names::contains);
  }

  private static Stream<String> named(XWPFStyle style) {
    var xml = style.getCTStyle();
    var aliases = xml.isSetAliases() ? xml.getAliases().getVal() : "";
    return Stream.concat(
            Stream.ofNullable(style.getName()), Stream.of(aliases.split("[,;]", -1)))
        .map(name -> name.strip().toLowerCase(Locale.ROOT));
  }

  private static Properties translated() {
    var names = new Properties();
    try (var in = BuiltInNames.class.getResourceAsStream("style-names.properties");
        var text =
            new InputStreamReader(
                Objects.requireNonNull(in, "style-names.properties"), StandardCharsets.UTF_8)) {
      names.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
