package org.ringfence.report.checklist;

import java.nio.file.Path;
import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.ringfence.report.DocxReading;
import org.ringfence.report.office.ContentControls;

/** The content controls of a written paper. */
public final class FormControls {
  private final List<XmlCursor> controls;

  public FormControls(Path file) {
    this.controls = ContentControls.of(new DocxReading(file).document().getDocument());
  }

  public List<String> tags() {
    return controls.stream().map(ContentControls::tag).toList();
  }

  public List<String> titles() {
    return controls.stream()
        .flatMap(control -> ContentControls.child(control, "sdtPr").stream())
        .flatMap(properties -> ContentControls.child(properties, "alias").stream())
        .map(alias -> alias.getAttributeText(ContentControls.word("val")))
        .toList();
  }

  /** The tags of those that can be ticked. */
  public List<String> boxes() {
    return controls.stream()
        .filter(control -> control.xmlText().contains("checkedState"))
        .map(ContentControls::tag)
        .toList();
  }
}
