package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ringfence.catalogue.NormalForm;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;
import org.ringfence.scoring.maker.MakerName.Brand;

/** Every name in our tables but model codes, found by the word that it begins with. */
final class MakerNames {
  private final Map<String, List<MakerName>> byFirstWord = new HashMap<>();
  private final List<MakerName> all;

  MakerNames(MakerTables tables) {
    var drafts = new LinkedHashMap<String, Draft>();
    for (var maker : tables.data().makers()) {
      if (maker.isKnown()) {
        put(drafts, maker.name(), draft -> draft.means(tables, maker, maker.name()));
        put(drafts, maker.key(), draft -> draft.means(tables, maker, maker.name()));
      }
    }
    tables.data().aliases().stream()
        .filter(alias -> alias.kind() != Alias.Kind.MODEL_PREFIX)
        .forEach(alias -> put(drafts, alias.text(), draft -> draft.add(tables, alias)));
    tables
        .data()
        .rebadges()
        .forEach(row -> put(drafts, row.label(), draft -> draft.add(tables, row)));
    drafts.values().forEach(draft -> draft.isSpellingOf(spelt(drafts, draft)));
    all =
        drafts.values().stream().map(Draft::name).filter(name -> !name.words().isEmpty()).toList();
    all.stream()
        .sorted(Comparator.comparingInt((MakerName name) -> name.words().size()).reversed())
        .forEach(
            name ->
                byFirstWord
                    .computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>())
                    .add(name));
  }

  private static void put(Map<String, Draft> drafts, String text, Consumer<Draft> what) {
    what.accept(drafts.computeIfAbsent(NormalForm.of(text), normal -> new Draft(text)));
  }

  /** The name with the same letters, where a spelling differs by its blanks alone. */
  private static Optional<Draft> spelt(Map<String, Draft> drafts, Draft spelling) {
    var letters = NormalForm.of(spelling.text).replace(" ", "");
    return Optional.ofNullable(drafts.get(letters)).filter(draft -> draft != spelling);
  }

  /** Every name, in the order of the tables. */
  List<MakerName> all() {
    return all;
  }

  /** The longest name at this word that means one maker and no other. */
  Optional<MakerName> appliedAt(LabelWords label, int at) {
    return longest(label, at, MakerName::isApplied);
  }

  /** The longest name at this word that is only offered. */
  Optional<MakerName> offeredAt(LabelWords label, int at) {
    return longest(label, at, name -> !name.isApplied());
  }

  private Optional<MakerName> longest(LabelWords label, int at, Predicate<MakerName> wanted) {
    return byFirstWord.getOrDefault(label.word(at), List.of()).stream()
        .filter(wanted)
        .filter(name -> label.hasAt(at, name.words()))
        .findFirst();
  }

  /** A name while the tables are read. */
  private static final class Draft {
    /** A letter that no ordinary word of an English label has. */
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private final String text;
    private Optional<Brand> meant = Optional.empty();
    private Optional<Brand> rebadged = Optional.empty();
    private final List<MakerOffer> offers = new ArrayList<>();
    private boolean onlyOffered;
    private boolean sure;
    private boolean isSpelling;

    Draft(String text) {
      this.text = text;
    }

    void means(MakerTables tables, Maker maker, String name) {
      if (meant.isEmpty()) {
        meant = Optional.of(tables.brand(maker, name));
        offers.addAll(tables.doubts(maker));
      }
    }

    void add(MakerTables tables, Alias alias) {
      var maker = tables.maker(alias.maker());
      isSpelling |= alias.applied() && alias.kind() == Alias.Kind.SPELLING;
      if (!alias.applied()) {
        onlyOffered = true;
        sure |= !alias.confidence().equals("low");
        offers.add(tables.offer(alias));
      } else if (maker.isPresent()) {
        means(tables, maker.get(), isAnotherName(alias) ? maker.get().name() : alias.text());
      }
    }

    /** A company's name or another spelling is no brand of its own. */
    private static boolean isAnotherName(Alias alias) {
      return switch (alias.kind()) {
        case SPELLING, COMPANY_NAME -> true;
        case BRAND, FORMER_NAME, MODEL_PREFIX -> false;
      };
    }

    void add(MakerTables tables, Rebadge row) {
      if (row.isApplied()) {
        rebadged = Optional.of(new Brand(row.label(), seller(), tables.maker(row.maker())));
        offers.addAll(tables.offers(row));
      } else if (meant.isEmpty()) {
        offers.addAll(tables.offers(row));
      }
    }

    /** "Hi-Look" is HiLook, and not merely one of its maker's names. */
    void isSpellingOf(Optional<Draft> name) {
      if (isSpelling && rebadged.isEmpty()) {
        rebadged = name.flatMap(draft -> draft.rebadged);
      }
    }

    private Optional<Maker> seller() {
      return meant.flatMap(Brand::seller);
    }

    /** What is offered under a name is never also applied to it. */
    MakerName name() {
      sure |= FOREIGN.matcher(text).find();
      var brand = rebadged.or(() -> onlyOffered ? Optional.empty() : meant);
      return new MakerName(
          text, LabelWords.ofName(text), brand, offers.stream().distinct().toList(), sure);
    }
  }
}
