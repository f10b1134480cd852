package org.ringfence.report.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.report.check.PartXml;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.office.PartLinks;
import org.ringfence.report.sealing.HarmfulParts;
import org.ringfence.report.sealing.SealingRules;
import org.ringfence.report.word.FormPiece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a checklist that came back, as Word or LibreOffice saved it, without trusting it: within
 * the budget of every file that nobody vouches for, with nothing in it that runs, fetches or hides,
 * and with each box showing what it says.
 */
public final class ChecklistReading {
  private static final String YES = "1";

  private final Messages words = Messages.british("checklist");
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<SheetPlace> places = new ArrayList<>();

  private ChecklistReading(String file) {
    this.file = file;
  }

  /** The places of a file; refused with everything that is wrong with it. */
  public static Outcome<ReturnedSheet> read(Path file) {
    return PackedParts.ofChecklist(file)
        .then(parts -> new ChecklistReading(file.toString()).trusted(parts));
  }

  /** The places of a checklist that was written just now. */
  static Outcome<ReturnedSheet> own(byte[] paper) {
    return PackedParts.within(paper).then(parts -> new ChecklistReading("").places(parts));
  }

  private Outcome<ReturnedSheet> trusted(Map<String, byte[]> parts) {
    new HarmfulParts(parts, false)
        .faults()
        .forEach(fault -> problems.add(new Problem(fault, file, mend("harmful"))));
    if (problems.isEmpty()) {
      new SealingRules(parts)
          .hidingInForm()
          .forEach(hidden -> problems.add(new Problem(hidden.what(), at(hidden), hidden.mend())));
    }
    return problems.isEmpty() ? places(parts) : new Outcome.Refused<>(problems);
  }

  private String at(Problem hidden) {
    return hidden.where().isEmpty() ? file : file + ", " + hidden.where();
  }

  private Outcome<ReturnedSheet> places(Map<String, byte[]> parts) {
    new PartLinks(parts)
        .main()
        .flatMap(name -> Optional.ofNullable(parts.get(name)))
        .flatMap(PartXml::read)
        .ifPresent(
            document ->
                PartXml.all(document, "sdt").stream()
                    .filter(control -> control.getElementsByTagNameNS("*", "sdt").getLength() == 0)
                    .forEach(this::control));
    if (places.isEmpty() && problems.isEmpty()) {
      problem("none", "");
    }
    return problems.isEmpty()
        ? Outcome.done(new ReturnedSheet(file, places))
        : new Outcome.Refused<>(problems);
  }

  private void problem(String key, String name) {
    problems.add(new Problem(words.say(key, name), file, mend(key)));
  }

  private String mend(String key) {
    return words.say("mend." + key);
  }

  private void control(Element control) {
    var properties = child(control, "sdtPr");
    var tag = properties.flatMap(found -> value(found, "tag")).orElse("");
    var content = child(control, "sdtContent").map(ChecklistReading::letters).orElse("").strip();
    var label = label(control);
    var title = properties.flatMap(found -> value(found, "alias")).orElse(label);
    var box = properties.flatMap(found -> child(found, "checkbox"));
    var isTicked = box.flatMap(found -> value(found, "checked")).filter(this::isYes).isPresent();
    if (box.isPresent() && !content.equals(sign(isTicked))) {
      problem("shows", title);
    }
    var isEmpty =
        content.equals(FormPiece.EMPTY)
            || properties.flatMap(found -> child(found, "showingPlcHdr")).isPresent();
    places.add(
        new SheetPlace(
            tag,
            title,
            box.isPresent(),
            isTicked,
            box.isPresent() || isEmpty ? "" : content,
            label));
  }

  private boolean isYes(String checked) {
    return checked.equals(YES) || checked.equals("true");
  }

  private static String sign(boolean isTicked) {
    return isTicked ? FormPiece.TICKED_BOX : FormPiece.OPEN_BOX;
  }

  /** The words of the paragraph around a control, without those of any control. */
  private static String label(Element control) {
    for (var around = control.getParentNode(); around != null; around = around.getParentNode()) {
      if ("p".equals(around.getLocalName())) {
        return words(around, true).strip().replaceAll("\\s+", " ");
      }
    }
    return "";
  }

  /** The words of a control: paragraphs and breaks part them. */
  private static String letters(Element content) {
    return words(content, false);
  }

  private static String words(Node parent, boolean withoutControls) {
    var letters = new StringBuilder();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (String.valueOf(node.getLocalName())) {
        case "t" -> letters.append(node.getTextContent());
        case "br", "cr" -> letters.append('\n');
        case "tab" -> letters.append(' ');
        case "p" -> letters.append(words(node, withoutControls)).append('\n');
        case "sdt" -> letters.append(withoutControls ? "" : words(node, false));
        default -> letters.append(words(node, withoutControls));
      }
    }
    return letters.toString();
  }

  private static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The value of a child, whichever prefix it has. */
  private static Optional<String> value(Element parent, String name) {
    return child(parent, name)
        .map(element -> element.getAttributeNS(element.getNamespaceURI(), "val"));
  }
}
