package org.ringfence.register.place;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Programs that synchronise folders, and what they call and leave in them. */
final class SyncPrograms {

  /** How a file's or folder's name begins that a program leaves at the top of its folder. */
  static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry(".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
          Map.entry(".dropbox.cache", "Dropbox"),
          Map.entry(".tmp.driveupload", "Google Drive"),
          Map.entry(".tmp.drivedownload", "Google Drive"),
          Map.entry(".nextcloudsync.log", "Nextcloud"),
          Map.entry(".owncloudsync.log", "ownCloud"),
          Map.entry("._sync_", TEXTS.say("place.nextcloud")),
          Map.entry(".sync_", TEXTS.say("place.nextcloud")),
          Map.entry(".stfolder", "Syncthing"),
          Map.entry(".SynologyWorkingDirectory", "Synology Drive"));

  private static final Map<Pattern, String> NAMES = names();

  private SyncPrograms() {}

  /** By a folder's name anywhere in the path, the nearest to the file first. */
  static Optional<StoragePlace> named(List<String> names) {
    return folders(names).reversed().stream()
        .flatMap(
            name ->
                NAMES.entrySet().stream()
                    .filter(known -> known.getKey().matcher(lower(name)).matches())
                    .map(known -> called(name, known.getValue())))
        .findFirst();
  }

  /**
   * By the first folder below the user's own, where alone these names are a program's: Box, and
   * that of an organisation, in which OneDrive keeps the libraries of its SharePoint.
   */
  static Optional<StoragePlace> inHome(List<String> names, Predicate<String> isInHome) {
    return folders(names).stream()
        .findFirst()
        .flatMap(
            first ->
                lower(first).equals("box")
                    ? Optional.of(called(first, "Box"))
                    : isInHome.test("OneDrive - " + first)
                        ? Optional.of(called(first, "SharePoint"))
                        : Optional.empty());
  }

  private static StoragePlace called(String folder, String product) {
    return new StoragePlace.Synchronised(TEXTS.say("place.folder", folder), product);
  }

  private static List<String> folders(List<String> names) {
    return names.subList(0, Math.max(0, names.size() - 1));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<Pattern, String> names() {
    var byName = new TreeMap<String, String>();
    byName.put("onedrive(( ?- ?| \\().*)?", "OneDrive");
    byName.put("dropbox( \\(.*)?", "Dropbox");
    byName.put("(google ?drive(-.*)?|my drive|drivefs|shared drives)", "Google Drive");
    byName.put("(icloud ?drive|mobile documents|com~apple~clouddocs)", "iCloud");
    byName.put("nextcloud\\d*", "Nextcloud");
    byName.put("owncloud\\d*", "ownCloud");
    byName.put("(box sync|box-box)", "Box");
    byName.put("sharepoint.*", "SharePoint");
    byName.put("cloudstorage", TEXTS.say("place.program"));
    var found = new LinkedHashMap<Pattern, String>();
    byName.forEach((name, product) -> found.put(Pattern.compile(name), product));
    return found;
  }
}
