package org.ringfence.register.backup;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The line of an age file that a passphrase opens. Jagged's own module for it is not on Maven
 * Central, so it is here, over Jagged's interfaces and Bouncy Castle's scrypt.
 */
final class ScryptStanza implements RecipientStanzaReader, RecipientStanzaWriter {

  /** A quarter of a gigabyte and about a second: what age itself takes. */
  static final int USUAL_WORK = 18;

  /** A hostile file can't take all memory. */
  private static final int MOST_WORK = 19;

  private static final String TYPE = "scrypt";
  private static final int SALT_BYTES = 16;
  private static final int SALT_TEXT = 22;
  private static final int WRAPPED_BYTES = 32;
  private static final Pattern WORK = Pattern.compile("[1-9][0-9]?");

  private final char[] passphrase;
  private final int work;

  /**
   * Opens and locks by this passphrase.
   *
   * @param passphrase stays the caller's, who wipes it
   * @param work the memory that deriving the key for a new file takes, as a power of two kilobytes
   */
  ScryptStanza(char[] passphrase, int work) {
    this.passphrase = passphrase;
    this.work = work;
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey)
      throws GeneralSecurityException {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    var arguments =
        List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), Integer.toString(work));
    var body = ScryptKey.wrap(passphrase, salt, work, fileKey.getEncoded());
    return List.of(new Stanza(arguments, body));
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    var stanza = only(stanzas.iterator());
    var arguments = stanza.getArguments();
    if (!stanza.getType().equals(TYPE)
        || arguments.size() != 2
        || arguments.getFirst().length() != SALT_TEXT
        || stanza.getBody().length != WRAPPED_BYTES
        || !WORK.matcher(arguments.getLast()).matches()) {
      throw new InvalidKeyException("not locked with a passphrase");
    }
    int asked = Integer.parseInt(arguments.getLast());
    if (asked > MOST_WORK) {
      throw new InvalidKeyException("takes too much memory");
    }
    return new FileKey(
        ScryptKey.unwrap(passphrase, salt(arguments.getFirst()), asked, stanza.getBody()));
  }

  /** With a second line beside it, somebody else could open the file or answer for it. */
  private static RecipientStanza only(Iterator<RecipientStanza> stanzas)
      throws InvalidKeyException {
    if (stanzas.hasNext()) {
      var stanza = stanzas.next();
      if (!stanzas.hasNext()) {
        return stanza;
      }
    }
    throw new InvalidKeyException("not locked with one passphrase");
  }

  private static byte[] salt(String text) throws InvalidKeyException {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidKeyException("no salt", e);
    }
  }

  /** A line as it stands in the file. */
  private static final class Stanza implements RecipientStanza {
    private final List<String> arguments;
    private final byte[] body;

    private Stanza(List<String> arguments, byte[] body) {
      this.arguments = arguments;
      this.body = body;
    }

    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return body.clone();
    }
  }
}
