package org.ringfence.report.sealing.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.XmlPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fields in a part of a Word file, however their instructions are cut up: in one element, or
 * between marks, over as many pieces of text as an editor likes.
 */
public final class WordFields {
  private static final Set<String> OFF = Set.of("0", "false", "off");
  private final List<Field> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private WordFields() {}

  /**
   * A field.
   *
   * @param instruction what it is told, such as {@code PAGE}
   * @param inside whether it stands in another field's instruction, which is then what it gives
   * @param result what it shows, with line ends and tabs
   * @param at where it begins
   */
  public record Field(String instruction, boolean inside, String result, Element at) {
    /** The first word of the instruction, in capitals; empty where it has none. */
    String name() {
      return instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(java.util.Locale.ROOT);
    }
  }

  private static final class Open {
    private final Element at;
    private final boolean inside;
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder result = new StringBuilder();
    private boolean separated;

    Open(Element at, boolean inside) {
      this.at = at;
      this.inside = inside;
    }

    Field closed() {
      return new Field(instruction.toString(), inside, result.toString(), at);
    }
  }

  /** All of them, those that nothing ends too. */
  public static List<Field> of(Document part) {
    var fields = new WordFields();
    PartXml.all(part, "*").forEach(fields::read);
    fields.open.forEach(one -> fields.found.add(one.closed()));
    return fields.found;
  }

  private void read(Element element) {
    switch (String.valueOf(element.getLocalName())) {
      case "fldSimple" -> simple(element);
      case "fldChar" -> mark(element);
      case "instrText", "delInstrText" -> text(element);
      case "t" -> shown(element.getTextContent());
      case "tab" -> shown("\t");
      case "noBreakHyphen" -> shown("-");
      case "br", "cr" -> shown(" ");
      case "p" -> shown("\n");
      default -> {}
    }
  }

  private void simple(Element field) {
    found.add(
        new Field(XmlPart.own(field, "instr"), inInstruction(), field.getTextContent(), field));
  }

  /** In each of the fields in whose result it stands. */
  private void shown(String text) {
    for (var one : open) {
      if (!one.separated) {
        return;
      }
      one.result.append(text);
    }
  }

  private void mark(Element mark) {
    switch (XmlPart.own(mark, "fldCharType")) {
      case "begin" -> open.push(new Open(mark, inInstruction()));
      case "separate" -> {
        if (!open.isEmpty()) {
          open.getFirst().separated = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          found.add(open.pop().closed());
        }
      }
      default -> found.add(new Field("?", false, "", mark));
    }
  }

  private void text(Element text) {
    if (inInstruction()) {
      open.getFirst().instruction.append(text.getTextContent());
    } else {
      // Programs differ in what they make of an instruction outside of its marks.
      found.add(new Field(text.getTextContent(), false, "", text));
    }
  }

  private boolean inInstruction() {
    return !open.isEmpty() && !open.getFirst().separated;
  }

  /** Whether a setting is on, as it is where nothing else is said of it. */
  static boolean isOn(Element setting) {
    return !OFF.contains(XmlPart.own(setting, "val"));
  }
}
