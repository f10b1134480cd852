package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.DeviceField;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Device;
import org.ringfence.report.text.DeviceWords;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.FormPiece;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * A sheet for each device or group of like cameras: what is on record, and what its label and its
 * settings say; and room for what is on record nowhere.
 */
final class DeviceSheets implements DocumentSection {
  /** Rows for what is not on record, where nothing is on record. */
  private static final int BLANK_WHERE_NONE = 2;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final CheckItems items;

  DeviceSheets(PaperPhrases phrases, CheckItems items) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.items = items;
  }

  /**
   * A device that is on record.
   *
   * @param line its number in the register, from 1
   * @param text what is on record of it
   */
  record Recorded(int line, Device device, String text) {
    String subject() {
      return Integer.toString(line);
    }
  }

  /** The devices that are there, each with what is on record of it. */
  List<Recorded> recorded(Dossier dossier) {
    var all = new ArrayList<Recorded>();
    for (var line = 1; line <= dossier.devices().size(); line++) {
      var device = dossier.devices().get(line - 1).device();
      if (device.status().isThere()) {
        all.add(new Recorded(line, device, text(line, device)));
      }
    }
    return all;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("checklist.devices.heading"));
    paper.paragraph("TableLead", words.say("checklist.devices.lead"));
    items
        .ofDevices(dossier)
        .forEach(
            item ->
                paper.led(
                    "TableLead",
                    words.say("checklist.devices.asked", items.title(item)),
                    " " + words.say("checklist.devices.asked.where")));
    var rows = new ArrayList<List<TableCell>>();
    recorded(dossier).forEach(one -> rows.add(row(one)));
    var blanks = rows.isEmpty() ? BLANK_WHERE_NONE : 1;
    for (var number = 1; number <= blanks; number++) {
      rows.add(blank("new" + number));
    }
    paper.table(
        new PaperTable(
            words.say("checklist.devices.heading"),
            words.say("checklist.devices.description"),
            List.of(
                new PaperTable.Column(words.say("checklist.devices.record"), 4_066),
                new PaperTable.Column(words.say("checklist.devices.label"), 3_200),
                new PaperTable.Column(words.say("checklist.devices.settings"), 3_200)),
            rows));
  }

  private List<TableCell> row(Recorded one) {
    var name = words.say("checklist.device", one.line());
    var first =
        new ArrayList<List<FormPiece>>(
            List.of(
                List.of(
                    new FormPiece.Fixed(
                        ChecklistTag.of(Part.RECORDED, one.subject()).text(),
                        words.say("checklist.control.recorded", name),
                        one.text()))));
    if (!DeviceWords.hasNoCameras(one.device().kind().id(), one.device().count())) {
      first.add(field(name, one.subject(), DeviceField.NUMBER));
    }
    return cells(first, name, one.subject());
  }

  private List<TableCell> blank(String subject) {
    var name = words.say("checklist.device.new");
    var first = new ArrayList<List<FormPiece>>();
    first.add(List.of(new FormPiece.Words(name, true)));
    var kinds = new ArrayList<FormPiece>();
    for (var kind : List.of(Device.Kind.RECORDER, Device.Kind.CAMERA)) {
      var label = phrases.wording().label("device-kind", kind.id());
      kinds.add(
          new FormPiece.Box(
              new ChecklistTag(Part.DEVICE, subject, kind.id()).text(),
              words.say("checklist.control.box", name, label)));
      kinds.add(new FormPiece.Words(words.say("checklist.device.kind", label), false));
    }
    first.add(kinds);
    first.add(field(name, subject, DeviceField.NUMBER));
    return cells(first, name, subject);
  }

  private List<TableCell> cells(List<List<FormPiece>> first, String name, String subject) {
    return List.of(
        TableCell.form(first),
        fields(name, subject, DeviceField.LABEL, DeviceField.MODEL, DeviceField.SERIAL),
        fields(name, subject, DeviceField.MAC, DeviceField.FIRMWARE, DeviceField.PLACE));
  }

  private TableCell fields(String name, String subject, DeviceField... fields) {
    return TableCell.form(Stream.of(fields).map(field -> field(name, subject, field)).toList());
  }

  private List<FormPiece> field(String name, String subject, DeviceField field) {
    var label = words.choice("checklist.device", field);
    return List.of(
        new FormPiece.Words(words.say("checklist.line", label) + " ", true),
        new FormPiece.Field(
            new ChecklistTag(Part.DEVICE, subject, field.id()).text(),
            words.say("checklist.control.field", name, label)));
  }

  private String text(int line, Device device) {
    var known =
        Stream.of(
                Stream.of(device.label(), device.model()),
                device.serials().stream(),
                device.addresses().stream(),
                Stream.of(device.firmware(), device.place()),
                device.count().filter(count -> count > 0).stream()
                    .map(count -> words.count("checklist.device.cameras", count)))
            .flatMap(texts -> texts)
            .filter(text -> !text.isBlank())
            .toList();
    var kind = DeviceWords.kind(phrases.wording(), device);
    return known.isEmpty()
        ? words.say("checklist.device.bare", line, kind)
        : words.say("checklist.device.known", line, kind, String.join(", ", known));
  }
}
