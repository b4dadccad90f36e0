// How far a long run is, in one line on standard error that goes away by itself.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace kamerbrief::cli {

/// "1,203 of 10,000 letters, 85 a second, 2 failed, 1:43 left", as far as `columns` have room for: what does not fit is
/// left out from the end.
std::string progress_line(std::size_t done, std::size_t total, std::size_t failed, double seconds, std::size_t columns);

class Progress {
  public:
    /// Draws nothing where it is not shown.
    explicit Progress(bool shown) : shown_(shown) {}
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One more of `total` is done. Draws no more than ten times a second.
    void advance(std::size_t total, bool failed);

    /// To be called before anything else is written where the line may stand.
    void clear();

  private:
    using Clock = std::chrono::steady_clock;

    bool shown_;
    bool drawn_ = false;
    std::size_t done_ = 0;
    std::size_t failed_ = 0;
    Clock::time_point begun_ = Clock::now();
    Clock::time_point drawn_at_ = begun_;
};

/// Whether standard error is a terminal that can take a line away again.
bool can_show_progress();

}  // namespace kamerbrief::cli
