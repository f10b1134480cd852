package org.ringfence.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ringfence.report.template.NamedCell;
import org.ringfence.report.template.Template;
import org.ringfence.report.text.PaperWords;

/**
 * What a workbook begins from: nothing, or a council's template. It tells where each part goes, and
 * no name that it gives is in the template already.
 */
final class BookGround {
  private static final int LONGEST_TAB = 31;
  private static final int LONGEST_NAME = 200;

  private final XSSFWorkbook frame;
  private final PaperWords words;
  private final List<NamedCell> cells;
  private final boolean isOwn;
  private final PageText header;
  private final PageText footer;
  private final Map<String, String> tabs = new HashMap<>();
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  private BookGround(XSSFWorkbook frame, PaperWords words, Optional<Template> template) {
    this.frame = frame;
    this.words = words;
    this.cells = template.map(Template::cells).orElse(List.of());
    this.isOwn = template.isEmpty();
    this.header = first(SheetPages::header);
    this.footer = first(SheetPages::footer);
  }

  /** The template, or an empty workbook where there is none. */
  static BookGround of(Optional<Template> template, PaperWords words) {
    var ground =
        new BookGround(
            template.map(BookGround::opened).orElseGet(XSSFWorkbook::new), words, template);
    if (template.isPresent() && !template.get().hasPlaces()) {
      EmptySheets.remove(ground.frame);
    }
    return ground;
  }

  private static XSSFWorkbook opened(Template template) {
    try (var in = template.open()) {
      return new XSSFWorkbook(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  XSSFWorkbook frame() {
    return frame;
  }

  /** Whether it is the program's own design. */
  boolean isOwn() {
    return isOwn;
  }

  /** What the template has at the top of its pages, as far as our own sheets can have it. */
  PageText header() {
    return header;
  }

  /** What the template has at the bottom of its pages, as far as our own sheets can have it. */
  PageText footer() {
    return footer;
  }

  List<NamedCell> cells() {
    return cells;
  }

  /** The name on the tab of the sheet with this part, whether it is made already or not. */
  String tab(String key) {
    return tabs.computeIfAbsent(
        key,
        one ->
            place(one)
                .map(NamedCell::sheet)
                .orElseGet(() -> unlike(words.say(one), " (%d)", LONGEST_TAB, this::isTab)));
  }

  /** The row in which this part begins, from 0. */
  int row(String key) {
    return place(key).map(NamedCell::row).orElse(0);
  }

  /** Where this part begins; its sheet is made, or its place cleared. */
  SheetAnchor begin(String key) {
    begun.add(NamedCell.ofPart(key));
    return place(key)
        .map(
            cell ->
                new SheetAnchor(
                    TablePlace.cleared(frame.getSheet(cell.sheet()), cell.row()),
                    cell.row(),
                    false))
        .orElseGet(() -> new SheetAnchor(frame.createSheet(tab(key)), 0, true));
  }

  /** Whether this place has its table by now. */
  boolean isFilled(NamedCell place) {
    return begun.contains(place.tag());
  }

  /** The name of the table of a part. */
  String table(String key) {
    return tables.computeIfAbsent(
        key,
        one ->
            unlike(
                words.say(one).replaceAll("[^A-Za-z]", ""),
                "_%d",
                Integer.MAX_VALUE,
                this::isName));
  }

  /** The name of what stands in a column of a part, such as {@code Devices_Cost}. */
  String name(String key, String column) {
    return names.computeIfAbsent(
        key + "/" + column,
        _ -> unlike(table(key) + "_" + letters(column), "_%d", LONGEST_NAME, this::isName));
  }

  /** "Headline today, band" becomes "HeadlineTodayBand". */
  private String letters(String key) {
    return Pattern.compile(" +")
        .splitAsStream(words.say(key).replaceAll("[^A-Za-z ]", ""))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private Optional<NamedCell> place(String key) {
    return cells.stream().filter(cell -> cell.tag().equals(NamedCell.ofPart(key))).findFirst();
  }

  private boolean isTab(String name) {
    return tabs.containsValue(name) || frame.getSheet(name) != null;
  }

  /** Excel has one list of names for tables and for all else, and takes no notice of capitals. */
  private boolean isName(String name) {
    var taken =
        Stream.concat(
            frame.getAllNames().stream().map(XSSFName::getNameName),
            sheets().flatMap(sheet -> sheet.getTables().stream()).map(XSSFTable::getDisplayName));
    return tables.containsValue(name)
        || names.containsValue(name)
        || taken.anyMatch(name::equalsIgnoreCase);
  }

  private static String unlike(String name, String more, int most, Predicate<String> taken) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(
            number -> {
              var ending = number == 1 ? "" : more.formatted(number);
              return name.substring(0, Math.min(name.length(), most - ending.length())) + ending;
            })
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }

  private PageText first(Function<XSSFSheet, PageText> which) {
    return sheets()
        .map(which)
        .map(PageText::withoutPictures)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(PageText.NONE);
  }

  private Stream<XSSFSheet> sheets() {
    return IntStream.range(0, frame.getNumberOfSheets()).mapToObj(frame::getSheetAt);
  }
}
