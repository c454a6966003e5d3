package io.externalaudiences.server.config;

/**
 * What the server has stored, or is to store, cannot be used, and the server does not start. Nothing of it was changed.
 */
final class UnusableState extends RuntimeException {
    private static final String ANOTHER = ", or name another folder with external-audiences.data-folder.";

    /**
     * A state that cannot be used.
     *
     * @param line one line that names the file, folder or option, and says what to do
     */
    UnusableState(String line) {
        super(line);
    }

    /**
     * A file or folder of the data folder that cannot be used.
     *
     * @param place the file or folder
     * @param what what is wrong, in words that follow it
     * @param remedy what to do, unless another folder is named
     */
    static UnusableState at(Object place, String what, String remedy) {
        return new UnusableState(place + " " + what + ": " + remedy + ANOTHER);
    }
}
