package org.ringfence.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.estate.BriefMaker;
import org.ringfence.assessment.estate.SignedEstate;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.written.Money;
import org.ringfence.report.FullDossier;
import org.ringfence.report.MadeEstate;
import org.ringfence.report.committee.PaperText;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is withheld is never printed as none: each kind of detail and each answer is withheld, one
 * at a time and all at once, and each public paper is compared with the one that withholds nothing.
 * A place whose text is gone says that it is withheld, and nothing else takes to saying that there
 * is none.
 */
class WithheldSweepTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String REASON = "The tender is out already.";

  /** Words by which a paper says that something is not told. */
  private static final Pattern MARK =
      Pattern.compile(
          "[Ww]ithheld|left out of this report|exempt|belong to the exempt"
              + "|worked out|not given out|is not told");

  /** Words that say that there is nothing, or that nobody knows. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)^(?:none|no|0|£0|nobody(?: yet)?|not (?:given|known|named|recorded)[^;:]*|not yet"
              + " known|no day(?: yet)?|)$");

  /** What an installation is called where its place is withheld. */
  private static final Pattern NUMBERED = Pattern.compile("Installation \\d+");

  @TempDir private static Path folder;

  private record Paper(PaperKind kind, boolean asBook) {}

  private static final List<Paper> PAPERS =
      List.of(
          new Paper(PaperKind.COMMITTEE, false),
          new Paper(PaperKind.SITE, false),
          new Paper(PaperKind.WORKBOOK, true),
          new Paper(PaperKind.FOI, false),
          new Paper(PaperKind.FOI, true));

  /** What is withheld, under a name for people. */
  private record Case(String name, Set<DetailKind> kinds, Set<String> questions) {}

  /** What each place says: the parts of each section of a paper, or of each column of a book. */
  private record Text(Map<String, List<String>> places, String whole) {}

  @Test
  @Tag("sweep")
  @EnabledIfSystemProperty(
      named = "ringfence.mutations",
      matches = "\\d{3,}",
      disabledReason = "minutes long; -Psoak runs it")
  void eachKindOfTheSamples() throws IOException {
    var faults = new LinkedHashSet<String>();
    for (var sample : MadeEstate.samples()) {
      faults.addAll(faults(FullDossier.dossiers(sample), kinds()));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void eachKindOfTwelveInstallations() throws IOException {
    assertThat(faults(twelve(), kinds())).isEmpty();
  }

  /** Where a paper has an answer does not depend on the estate. */
  @Test
  @Tag("sweep")
  @EnabledIfSystemProperty(
      named = "ringfence.mutations",
      matches = "\\d{3,}",
      disabledReason = "minutes long; -Psoak runs it")
  void eachAnswerOfTwelveInstallations() throws IOException {
    assertThat(faults(twelve(), questions())).isEmpty();
  }

  @Test
  void whoApprovedStaysPrintedWhereTheirReasonIsWithheld() throws IOException {
    for (var kind : List.of(DetailKind.NOTE, DetailKind.PERSON)) {
      var texts = texts(twelve(), new Case(kind.id(), Set.of(kind), Set.of()));
      for (var paper :
          List.of(
              new Paper(PaperKind.COMMITTEE, false),
              new Paper(PaperKind.SITE, false),
              new Paper(PaperKind.WORKBOOK, true))) {
        assertThat(texts.get(paper).whole())
            .as(kind + " " + paper)
            .contains("Olive Approver")
            .doesNotContain(kind == DetailKind.NOTE ? REASON : "Theo Tech");
      }
    }
  }

  private static List<Case> kinds() {
    var cases = new ArrayList<Case>();
    var kinds = Stream.of(DetailKind.values()).filter(kind -> kind != DetailKind.ANSWER).toList();
    kinds.forEach(kind -> cases.add(new Case(kind.id(), Set.of(kind), Set.of())));
    cases.add(new Case("answers", Set.of(), Set.copyOf(allQuestions())));
    cases.add(new Case("all", Set.copyOf(kinds), Set.copyOf(allQuestions())));
    return cases;
  }

  private static List<Case> questions() {
    return allQuestions().stream().map(one -> new Case(one, Set.of(), Set.of(one))).toList();
  }

  private static List<String> allQuestions() {
    return FullDossier.KNOWLEDGE.method().questions().stream().map(Question::id).toList();
  }

  /** The made estate with a device of which all is known, half of it signed. */
  private static List<Dossier> twelve() throws IOException {
    MadeEstate.of(12, folder);
    var json = new ObjectMapper();
    var root = (ObjectNode) json.readTree(Files.readString(folder.resolve("12.json")));
    root.put("format", "ringfence-assessment/2");
    for (var one : (ArrayNode) root.get("assessments")) {
      one.withObject("site").put("address", "1 High Street, AB1 2CD").put("uprn", "100012345678");
      if (one.get("devices") instanceof ArrayNode devices) {
        for (var device : devices) {
          ((ObjectNode) device)
              .put("place", "East corridor")
              .put("ip", "10.98.76.54")
              .put("model", "DS-2CD2143G0-I")
              .put("firmware", "V4.62")
              .put("bought", "2016")
              .put("cost", "1234.50")
              .set("serials", json.valueToTree(List.of("SERIAL77001")));
        }
      }
    }
    var file = Files.writeString(folder.resolve("twelve.json"), root.toString());
    var drafts = FullDossier.dossiers(file);
    var signing = new SignedEstate(FullDossier.KNOWLEDGE);
    return IntStream.range(0, drafts.size())
        .mapToObj(
            at ->
                at % 2 == 1
                    ? named(drafts.get(at), at)
                    : signing.signed(
                        named(drafts.get(at), at),
                        List.of(
                            signature("Theo Tech", "technician", ""),
                            signature("Ada Lovelace", "assessor", ""),
                            signature("Olive Approver", "approver", REASON))))
        .toList();
  }

  private static Dossier named(Dossier draft, int at) {
    var entry = draft.entry();
    return SignedEstate.named(draft, entry.assessmentId(), "i-" + at, entry.installation());
  }

  private static SignOff signature(String name, String role, String reason) {
    return new SignOff(
        name,
        role,
        FullDossier.KNOWLEDGE.wording().statements().getOrDefault(role, ""),
        reason,
        DAY,
        new Identity(IdentityBasis.OWN_KEY, name, ""),
        reason.isEmpty() ? Optional.empty() : Optional.of(DAY.plusMonths(6)),
        Optional.empty());
  }

  private static List<Ruling> rulings(Case one) {
    var opinion = Optional.of(new Opinion("M. Officer", "Monitoring officer", DAY));
    var rulings = new ArrayList<Ruling>();
    one.kinds().forEach(kind -> rulings.add(ruling(kind, "", opinion)));
    one.questions().forEach(question -> rulings.add(ruling(DetailKind.ANSWER, question, opinion)));
    Stream.of(DetailKind.values())
        .filter(kind -> !one.kinds().contains(kind))
        .forEach(kind -> rulings.add(new Ruling(kind, "", false, "", "", Optional.empty())));
    return rulings;
  }

  private static Ruling ruling(DetailKind kind, String question, Optional<Opinion> opinion) {
    return new Ruling(kind, question, true, "england-7", "It helps intruders.", "Safer.", opinion);
  }

  private static EstateReportData brief(List<Dossier> dossiers, Case one) {
    var organisation = dossiers.getFirst().entry().organisation();
    var unset = CouncilTerms.unset(FullDossier.KNOWLEDGE, organisation);
    var costs =
        unset.costs().stream()
            .map(
                cost ->
                    new TreatmentCost(
                        cost.treatment(),
                        Money.pounds(90),
                        Money.pounds(7),
                        "Quotation of May",
                        true))
            .toList();
    var actions =
        List.of(
            new Action(
                "n1", "", "Change it", "Ivy Owner", Optional.of(DAY), Action.State.OPEN, DAY));
    var terms =
        new CouncilTerms(
            organisation,
            unset.committee(),
            costs,
            rulings(one),
            actions,
            List.of(),
            Optional.empty(),
            unset.appetite(),
            unset.smallNumbers());
    var numbered =
        IntStream.range(0, dossiers.size())
            .mapToObj(
                at -> new BriefMaker.Numbered(at + 1, () -> SignedDossier.of(dossiers.get(at))))
            .toList();
    return org.ringfence.assessment.Estate.done(
            new BriefMaker(FullDossier.KNOWLEDGE)
                .make(
                    Edition.PUBLIC,
                    numbered,
                    terms,
                    new DocumentVersion(1, Optional.empty()),
                    Progress.NONE))
        .brief();
  }

  private static Map<Paper, Text> texts(List<Dossier> dossiers, Case one) throws IOException {
    var texts = new LinkedHashMap<Paper, Text>();
    var all = brief(dossiers, one);
    var first = dossiers.size() == 1 ? all : brief(dossiers.subList(0, 1), one);
    for (var paper : PAPERS) {
      var about = paper.kind() == PaperKind.SITE ? first : all;
      var order = PaperOrder.of(paper.kind(), Edition.PUBLIC, "");
      var writer = PaperWriter.of(order, FullDossier.KNOWLEDGE, paper.asBook()).orElseThrow();
      var out = new ByteArrayOutputStream();
      writer.content().content(about, Progress.NONE, Optional.empty()).writeTo(out);
      var in = new ByteArrayInputStream(out.toByteArray());
      texts.put(paper, paper.asBook() ? book(in) : word(PaperText.of(in)));
    }
    return texts;
  }

  /** The parts under each heading: paragraphs, and cells of tables with that of their first row. */
  private static Text word(String text) {
    var places = new LinkedHashMap<String, List<String>>();
    var section = "";
    for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
      if (line.startsWith("#")) {
        section = line.replaceAll("^#+ ", "");
        places.computeIfAbsent(section, _ -> new ArrayList<>());
      } else if (!line.startsWith("[")) {
        var parts = places.computeIfAbsent(section, _ -> new ArrayList<>());
        if (line.startsWith("| ")) {
          parts.addAll(List.of(line.substring(2, line.length() - 1).split(" \\| ?", -1)));
        } else {
          parts.add(line);
        }
      }
    }
    return new Text(places, text);
  }

  private static Text book(ByteArrayInputStream in) throws IOException {
    var cells = new DataFormatter();
    cells.setUseCachedValuesForFormulaCells(true);
    var places = new TreeMap<String, List<String>>();
    var whole = new StringBuilder();
    try (var book = new XSSFWorkbook(in)) {
      for (var sheet : book) {
        if (sheet.getSheetName().equals("Record") || sheet.getSheetName().startsWith("Method")) {
          continue;
        }
        var titles = new HashMap<Integer, String>();
        for (var row : sheet) {
          for (var cell : row) {
            var says = cells.formatCellValue(cell).replace('\n', ' ');
            whole.append(says).append('\n');
            var title = titles.putIfAbsent(cell.getColumnIndex(), says);
            places
                .computeIfAbsent(
                    sheet.getSheetName() + " / " + (title == null ? says : title),
                    _ -> new ArrayList<>())
                .add(title == null ? "" : says);
          }
        }
      }
    }
    return new Text(places, whole.toString());
  }

  private static List<String> faults(List<Dossier> dossiers, List<Case> cases) throws IOException {
    var open = texts(dossiers, new Case("nothing", Set.of(), Set.of()));
    var faults = new ArrayList<String>();
    for (var one : cases) {
      var closed = texts(dossiers, one);
      for (var paper : PAPERS) {
        var before = open.get(paper);
        var after = closed.get(paper);
        var where = one.name() + " " + paper.kind() + (paper.asBook() ? " book: " : ": ");
        faults(before, after).forEach(fault -> faults.add(where + fault));
      }
    }
    return faults;
  }

  private static List<String> faults(Text open, Text closed) {
    var faults = new ArrayList<String>();
    open.places()
        .forEach(
            (place, before) -> {
              var after = closed.places().get(place);
              if (after == null) {
                if (!isNamed(place, closed)) {
                  faults.add("[" + place + "] vanished without a word");
                }
                return;
              }
              var gone = less(before, after);
              var come = less(after, before);
              come.stream()
                  .filter(part -> NOTHING.matcher(part.strip()).matches())
                  .filter(
                      part -> !(isCount(place) || (part.isEmpty() && isExplained(place, closed))))
                  .distinct()
                  .forEach(part -> faults.add("[" + place + "] now says “" + part + "”"));
              if (isLost(place, gone, come, closed)) {
                faults.add("[" + place + "] lost " + shortened(gone) + " for " + shortened(come));
              }
            });
    return faults;
  }

  /** Whether what is gone has nothing in its place that says why. */
  private static boolean isLost(String place, List<String> gone, List<String> come, Text closed) {
    return gone.stream().anyMatch(part -> !part.startsWith("Nothing is withheld"))
        && !isCount(place)
        && come.stream()
            .noneMatch(part -> MARK.matcher(part).find() || NUMBERED.matcher(part).matches())
        && !isExplained(place, closed);
  }

  /** A count of rows counts those that say “Withheld” too; the rows of risks are the told ones. */
  private static boolean isCount(String place) {
    return place.startsWith("Summary / ")
        || place.startsWith("Risks / ")
        || place.endsWith(" / Empty cells, and why");
  }

  /** Whether the sheet's last column says that the empty cell is withheld. */
  private static boolean isExplained(String place, Text closed) {
    var sheet = place.substring(0, Math.max(0, place.indexOf(" / ")));
    return closed.places().getOrDefault(sheet + " / Empty cells, and why", List.of()).stream()
        .anyMatch(
            part ->
                MARK.matcher(part).find()
                    && part.contains(place.substring(place.indexOf(" / ") + 3)));
  }

  /**
   * Whether a place that is gone is named with what is withheld: a column on the cover, or in
   * another column's title; or it is the title, which has no name of a place any longer.
   */
  private static boolean isNamed(String place, Text closed) {
    var at = place.indexOf(" / ");
    if (place.endsWith(" / Empty cells, and why")) {
      return true;
    }
    if (at < 0) {
      return place.endsWith(": residual risk of CCTV");
    }
    var sheet = place.substring(0, at);
    var column = place.substring(at + 3);
    return closed.places().keySet().stream()
            .anyMatch(other -> other.startsWith(sheet + " / ") && MARK.matcher(other).find())
        || closed
            .whole()
            .lines()
            .filter(line -> line.contains("Left out, as withheld in every row: "))
            .anyMatch(line -> line.contains(column));
  }

  private static String shortened(List<String> parts) {
    var said = String.join(" ¦ ", parts);
    return said.length() > 300 ? said.substring(0, 300) + "…" : said;
  }

  /** Those of the first that the second has not, as often as it has fewer of them. */
  private static List<String> less(List<String> from, List<String> other) {
    var left = new ArrayList<>(from);
    other.forEach(left::remove);
    return left;
  }
}
