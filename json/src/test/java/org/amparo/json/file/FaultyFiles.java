package org.amparo.json.file;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The machine's own files, with a record of what is done to them, and faults where a test wants them: a disk without
 * room, a folder that takes no file. Unlike permissions they act on the superuser, too.
 */
public final class FaultyFiles extends FileSystemProvider {

    /** Something is about to be done; may throw. */
    @FunctionalInterface
    public interface Fault {
        void before(String operation) throws IOException;
    }

    private final FileSystemProvider real;
    private final Faulty system = new Faulty();
    private final List<String> operations = new ArrayList<>();
    private Fault fault = operation -> {};
    private long room = Long.MAX_VALUE;

    public FaultyFiles(Path any) {
        this.real = any.getFileSystem().provider();
    }

    /** The same path, in here. */
    public Path of(Path path) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("getFileSystem")) {
                return system;
            }
            Object[] plain = arguments == null
                    ? new Object[0]
                    : Arrays.stream(arguments).map(FaultyFiles::unwrapped).toArray();
            try {
                Object result = method.invoke(path, plain);
                return result instanceof Path inside ? of(inside) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Path)
                Proxy.newProxyInstance(FaultyFiles.class.getClassLoader(), new Class<?>[] {Inside.class}, handler);
    }

    /** A path in here. */
    interface Inside extends Path {}

    private static Object unwrapped(Object value) {
        return value instanceof Inside inside ? plain(inside) : value;
    }

    private static Path plain(Path path) {
        return path instanceof Inside ? Path.of(path.toString()) : path;
    }

    /** The actions so far: {@code open}, {@code permissions}, {@code write} and so on, each with the file. */
    public List<String> operations() {
        return operations;
    }

    public void failWith(Fault thrower) {
        fault = thrower;
    }

    /** From here on only a number of bytes can be written. */
    public void leaveRoomFor(long bytes) {
        room = bytes;
    }

    private void note(String operation, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String line = operation + " " + (name.endsWith(".tmp") ? "beside" : name);
        operations.add(line);
        fault.before(line);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        note("open", path);
        return new Channel(path, real.newFileChannel(plain(path), options, attributes));
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        note("folder", path);
        real.createDirectory(plain(path), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        note("delete", path);
        real.delete(plain(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        note("move " + (Arrays.toString(options)) + " to", target);
        real.move(plain(source), plain(target), options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        V view = real.getFileAttributeView(plain(path), type, options);
        if (type != PosixFileAttributeView.class) {
            return view;
        }
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("setPermissions")) {
                note("permissions", path);
            }
            try {
                return method.invoke(view, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(plain(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(plain(path), attributes, options);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return real.newDirectoryStream(plain(folder), filter);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(plain(path));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(plain(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    private final class Faulty extends FileSystem {

        @Override
        public FileSystemProvider provider() {
            return FaultyFiles.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return List.of();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return List.of();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic", "posix");
        }

        @Override
        public Path getPath(String first, String... more) {
            return of(Path.of(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Channel extends FileChannel {

        private final Path file;
        private final FileChannel channel;

        Channel(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            note("write", file);
            int count = (int) Math.min(from.remaining(), room);
            if (count == 0 && from.hasRemaining()) {
                throw new IOException("No space left on device");
            }
            ByteBuffer part = from.slice(from.position(), count);
            int written = channel.write(part);
            from.position(from.position() + written);
            room -= written;
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            note("force", file);
            channel.force(metaData);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return channel.read(to);
        }

        @Override
        public long read(ByteBuffer[] to, int offset, int length) throws IOException {
            return channel.read(to, offset, length);
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel from, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return channel.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return channel.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
