// Work by several threads at once whose results are taken in the order of the tasks.
#pragma once

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

namespace kamerbrief::cli {

template <class Task, class Result>
struct OrderedWork {
    std::function<std::optional<Task>()> next;  ///< one call at a time; nothing ends the work
    std::function<Result(Task)> make;           ///< by several threads at once
    std::function<void(Result)> take;           ///< one call at a time, in the order of the tasks
};

/// What one of the three throws ends the work and is thrown. Tasks are begun only so far ahead of the result that is
/// waited for: memory does not grow with their number.
template <class Task, class Result>
void run_in_order(std::size_t threads, const OrderedWork<Task, Result>& work) {
    if (threads <= 1) {
        while (std::optional<Task> task = work.next())
            work.take(work.make(std::move(*task)));
        return;
    }
    constexpr std::size_t tasks_for_each_thread = 4;
    using oneapi::tbb::filter_mode;
    using oneapi::tbb::make_filter;
    const oneapi::tbb::global_control allowed(oneapi::tbb::global_control::max_allowed_parallelism, threads);
    oneapi::tbb::task_arena(static_cast<int>(threads)).execute([&] {
        oneapi::tbb::parallel_pipeline(threads * tasks_for_each_thread,
                                       make_filter<void, Task>(filter_mode::serial_in_order,
                                                               [&](oneapi::tbb::flow_control& flow) {
                                                                   std::optional<Task> task = work.next();
                                                                   if (!task) flow.stop();
                                                                   return task ? std::move(*task) : Task();
                                                               }) &
                                           make_filter<Task, Result>(filter_mode::parallel, work.make) &
                                           make_filter<Result, void>(filter_mode::serial_in_order, work.take));
    });
}

}  // namespace kamerbrief::cli
