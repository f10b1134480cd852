package org.ringfence.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays JSON out in the one way that Ringfence writes it: two spaces, line feeds, one at the end.
 */
public final class CanonicalJson {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(INDENTER)
          .withObjectIndenter(INDENTER);

  private final ObjectWriter writer;

  private CanonicalJson(JsonFactory factory) {
    this.writer = JsonMapper.builder(factory).build().writer().with(LAYOUT);
  }

  /** With letters as they are. */
  public static CanonicalJson inUnicode() {
    return new CanonicalJson(JsonFactory.builder().build());
  }

  /** With everything beyond ASCII escaped, so that any console prints it whole. */
  public static CanonicalJson inAscii() {
    return new CanonicalJson(
        JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
  }

  /** The text of one JSON document. */
  public String text(Consumer<JsonGenerator> content) {
    var text = new StringWriter();
    try (var json = writer.createGenerator(text)) {
      content.accept(json);
    }
    return text.append('\n').toString();
  }
}
