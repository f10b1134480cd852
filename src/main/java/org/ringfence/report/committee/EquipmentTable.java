package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.text.DeviceWords;
import org.ringfence.report.text.LabelDoubts;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/**
 * The recorders and cameras of one installation. A column of which everything is withheld is left
 * out, and a sentence says so and on which ground.
 */
final class EquipmentTable {
  private static final int MOST = 20;
  private static final int WIDTH = 9_638;
  private static final int DEVICE = 2_800;
  private static final int DEVICE_ALONE = 4_400;
  private static final int MAKER = 1_700;
  private static final int CAMERAS = 1_300;

  private final CommitteeProse prose;

  EquipmentTable(CommitteeProse prose) {
    this.prose = prose;
  }

  void write(WordDocument paper, EstateCounts estate, InstallationReportData one) {
    if (one.devices().isEmpty()) {
      return;
    }
    var parts =
        Stream.of(
                new Part("equipment.model", ExtractDevice::model),
                new Part("equipment.firmware", ExtractDevice::firmware),
                new Part("equipment.serials", ExtractDevice::serials),
                new Part("equipment.addresses", ExtractDevice::addresses),
                new Part("equipment.place", ExtractDevice::place))
            .toList();
    var shown = parts.stream().filter(part -> isShown(part, one)).toList();
    paper.paragraph("NextLead", prose.asSigned().lead("equipment.lead", "equipment.lead.was", one));
    paper.table(table(estate, one, shown));
    var after = new ArrayList<String>();
    var withheld = parts.stream().filter(part -> isWithheld(part, one)).toList();
    if (!withheld.isEmpty()) {
      after.add(withheld(estate, one, withheld));
    }
    if (one.devices().size() > MOST) {
      after.add(prose.count("equipment.rest", one.devices().size() - MOST));
    }
    if (!after.isEmpty()) {
      paper.paragraph("AfterTable", prose.paragraph(after));
    }
  }

  private PaperTable table(EstateCounts estate, InstallationReportData one, List<Part> shown) {
    var columns = new ArrayList<PaperTable.Column>();
    var details = !shown.isEmpty();
    var named = details ? DEVICE : DEVICE_ALONE;
    columns.add(new PaperTable.Column(prose.say("equipment.device"), named));
    columns.add(
        new PaperTable.Column(
            prose.say("equipment.maker"), details ? MAKER : WIDTH - named - CAMERAS));
    columns.add(new PaperTable.Column(prose.say("equipment.cameras"), CAMERAS));
    if (details) {
      columns.add(
          new PaperTable.Column(prose.say("equipment.details"), WIDTH - named - MAKER - CAMERAS));
    }
    return new PaperTable(
        prose.say("equipment.title", one.name()),
        prose.say("equipment.description"),
        columns,
        IntStream.range(0, Math.min(MOST, one.devices().size()))
            .mapToObj(at -> row(estate, one.devices().get(at), doubts(one, at), shown))
            .toList());
  }

  /** What else a label may mean; only the exempt edition knows what is offered for it. */
  private List<String> doubts(InstallationReportData one, int at) {
    return one.full()
        .map(Dossier::devices)
        .filter(found -> found.size() == one.devices().size())
        .map(found -> new LabelDoubts(prose.words()).of(found.get(at).finding()))
        .orElse(List.of());
  }

  private List<TableCell> row(
      EstateCounts estate, ExtractDevice device, List<String> doubts, List<Part> shown) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(name(estate, device)));
    cells.add(
        TableCell.lines(
            Stream.concat(
                    Stream.of(CommitteeProse.sentence(prose.orNotGiven(device.madeBy()))),
                    doubts.stream().map(doubt -> prose.say("stopped", doubt)))
                .toList()));
    cells.add(
        TableCell.of(
            DeviceWords.hasNoCameras(device.kind(), device.count())
                ? prose.say("cameras.recorder")
                : prose.cameras(device.count())));
    if (!shown.isEmpty()) {
      cells.add(
          TableCell.lines(
              shown.stream()
                  .map(part -> prose.say(part.key(), prose.detail(part.of(device), estate)))
                  .toList()));
    }
    return cells;
  }

  private String name(EstateCounts estate, ExtractDevice device) {
    var kind = DeviceWords.kind(prose.wording(), device.kind(), device.absent());
    return switch (device.label()) {
      case Detail.Given<String>(var label) when label.isBlank() -> kind;
      case Detail.Given<String>(var label) -> prose.say("equipment.labelled", kind, label);
      case Detail.Withheld<String> withheld ->
          prose.say("equipment.label-withheld", kind, prose.detail(withheld, estate));
    };
  }

  /** Which details are withheld from all devices, and on which grounds. */
  private String withheld(EstateCounts estate, InstallationReportData one, List<Part> parts) {
    var first = one.devices().getFirst();
    var grounds =
        parts.stream().map(part -> prose.detail(part.of(first), estate)).distinct().toList();
    var named = parts.stream().map(part -> prose.say(part.key() + ".in")).toList();
    return prose.say(
        "equipment.withheld",
        grounds.size() == 1 ? grounds.getFirst() : prose.say("withheld"),
        prose.list(named));
  }

  private static boolean isShown(Part part, InstallationReportData one) {
    return one.devices().stream()
        .map(part::of)
        .map(Detail::shown)
        .flatMap(Optional::stream)
        .anyMatch(text -> !text.isBlank());
  }

  private static boolean isWithheld(Part part, InstallationReportData one) {
    return one.devices().stream().map(part::of).allMatch(Detail.Withheld.class::isInstance);
  }

  /** One detail of a device, under the key of its words. */
  private record Part(String key, Function<ExtractDevice, Detail<String>> look) {
    Detail<String> of(ExtractDevice device) {
      return look.apply(device);
    }
  }
}
