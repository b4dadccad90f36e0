#include "cli/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string_view>

namespace kamerbrief::cli {
namespace {

constexpr auto between_drawings = std::chrono::milliseconds(100);
constexpr std::string_view erase_line = "\r\x1b[K";  // ECMA-48, EL: from the cursor to the end of the line

std::string grouped(std::size_t number) {
    std::string digits = fmt::format("{}", number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

std::string clock_time(double seconds) {
    const auto whole = static_cast<long>(seconds + 0.5);
    if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::size_t columns_of_terminal() {
    constexpr std::size_t usual = 80;
    struct winsize size {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

void draw(std::string_view text) {
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

std::string progress_line(std::size_t done, std::size_t total, std::size_t failed, double seconds,
                          std::size_t columns) {
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    std::array<std::string, 4> parts{fmt::format("{} of {} letters", grouped(done), grouped(total))};
    parts[1] = rate < 10 ? fmt::format(", {:.1f} a second", rate) : fmt::format(", {:.0f} a second", rate);
    if (failed > 0) parts[2] = fmt::format(", {} failed", grouped(failed));
    if (rate > 0 && done < total)
        parts[3] = fmt::format(", {} left", clock_time(static_cast<double>(total - done) / rate));
    std::string line;
    for (const std::string& part : parts) {
        // The last column stays free: a terminal may go to the next line once it is filled.
        if (line.size() + part.size() >= columns) break;
        line += part;
    }
    return line;
}

void Progress::advance(std::size_t total, bool failed) {
    ++done_;
    if (failed) ++failed_;
    if (!shown_) return;
    const auto now = Clock::now();
    if (now - drawn_at_ < between_drawings) return;
    drawn_at_ = now;
    const double seconds = std::chrono::duration<double>(now - begun_).count();
    draw(std::string(erase_line) + progress_line(done_, total, failed_, seconds, columns_of_terminal()));
    drawn_ = true;
}

void Progress::clear() {
    if (drawn_) draw(erase_line);
    drawn_ = false;
}

bool can_show_progress() {
    const char* const terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && terminal && std::string_view(terminal) != "dumb";
}

}  // namespace kamerbrief::cli
