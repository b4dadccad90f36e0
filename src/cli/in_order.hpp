// Work by several threads at once whose results are taken in the order of the tasks.
//
// How far a thread may run ahead of the result that is waited for is bounded: memory does not grow with the number of
// tasks. Where the system gives fewer threads than are asked for, or none, the work is done by those that there are.
// oneTBB's parallel_pipeline, which does the same, ends the program there.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace kamerbrief::cli {

template <class Task, class Result>
struct OrderedWork {
    std::function<std::optional<Task>()> next;  ///< one call at a time; nothing ends the work
    std::function<Result(Task)> make;           ///< by several threads at once
    std::function<void(Result)> take;           ///< in the order of the tasks, by the thread that runs the work
};

template <class Task, class Result>
class ThreadsInOrder {
  public:
    ThreadsInOrder(std::size_t threads, const OrderedWork<Task, Result>& work)
        : work_(work), window_(threads * tasks_for_each_thread) {
        threads_.reserve(threads);
        try {
            while (threads_.size() < threads)
                threads_.emplace_back([this] { make_results(); });
        } catch (const std::exception&) {
            // No more are to be had, nor perhaps the memory for one.
        }
    }

    ~ThreadsInOrder() {
        {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
        }
        room_.notify_all();
        for (std::thread& thread : threads_)
            thread.join();
    }

    ThreadsInOrder(const ThreadsInOrder&) = delete;
    ThreadsInOrder& operator=(const ThreadsInOrder&) = delete;

    /// False where there is no thread to do the work.
    bool run() {
        if (threads_.empty()) return false;
        std::unique_lock lock(mutex_);
        while (true) {
            ready_.wait(lock, [&] { return slot(taken_).is_ready() || (ended_ && taken_ == begun_); });
            if (!slot(taken_).is_ready()) return true;
            Slot done = std::exchange(slot(taken_), Slot());
            ++taken_;
            lock.unlock();
            room_.notify_one();
            if (done.failure) std::rethrow_exception(done.failure);
            work_.take(std::move(*done.result));
            lock.lock();
        }
    }

  private:
    struct Slot {
        std::optional<Result> result;
        std::exception_ptr failure;
        bool is_ready() const { return result || failure; }
    };

    struct Begun {
        std::size_t number = 0;
        std::optional<Task> task;  // absent where asking for it failed
        std::exception_ptr failure;
    };

    void make_results() {
        while (std::optional<Begun> begun = begin_next()) {
            Slot done = begun->task ? made(std::move(*begun->task)) : Slot{std::nullopt, begun->failure};
            const std::lock_guard lock(mutex_);
            slot(begun->number) = std::move(done);
            if (begun->number == taken_) ready_.notify_one();
        }
        ready_.notify_one();
    }

    /// Waits for room and for the next task. Results are given and taken meanwhile: a task may be long in coming, where
    /// it is a line that somebody has yet to write.
    std::optional<Begun> begin_next() {
        const std::lock_guard turn(asking_);
        Begun begun;
        {
            std::unique_lock lock(mutex_);
            room_.wait(lock, [&] { return stopped_ || ended_ || begun_ < taken_ + window_.size(); });
            if (stopped_ || ended_) return std::nullopt;
            begun.number = begun_;
        }
        try {
            begun.task = work_.next();
        } catch (...) {
            begun.failure = std::current_exception();
        }
        const std::lock_guard lock(mutex_);
        ended_ = !begun.task;
        if (!begun.task && !begun.failure) return std::nullopt;
        ++begun_;
        return begun;
    }

    Slot made(Task task) const {
        Slot slot;
        try {
            slot.result.emplace(work_.make(std::move(task)));
        } catch (...) {
            slot.failure = std::current_exception();
        }
        return slot;
    }

    Slot& slot(std::size_t number) { return window_[number % window_.size()]; }

    static constexpr std::size_t tasks_for_each_thread = 4;

    const OrderedWork<Task, Result>& work_;
    std::mutex asking_;              // for the next task, one thread at a time
    std::mutex mutex_;               // guards all below
    std::condition_variable ready_;  // the result that is waited for
    std::condition_variable room_;   // for another task
    std::vector<Slot> window_;       // of tasks that are begun and not taken
    std::size_t begun_ = 0;          // tasks
    std::size_t taken_ = 0;          // results
    bool ended_ = false;             // there is no other task
    bool stopped_ = false;           // nobody takes results any more
    std::vector<std::thread> threads_;
};

/// What one of the three throws ends the work and is thrown: by `make`, in its result's turn.
template <class Task, class Result>
void run_in_order(std::size_t threads, const OrderedWork<Task, Result>& work) {
    if (threads > 1 && ThreadsInOrder<Task, Result>(threads, work).run()) return;
    while (std::optional<Task> task = work.next())
        work.take(work.make(std::move(*task)));
}

}  // namespace kamerbrief::cli
